namespace Parley.Tests.Commands.Serve;

public sealed class ServedPackTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_pack_that_breaks_while_it_is_served_is_told_and_the_last_good_one_stays()
    {
        var pack = folder.CopyOfCommunityPack();
        await using var host = new ServedHost(pack);
        await host.InitializeAsync();
        var before = await host.ActivePackAsync();

        File.WriteAllText(Path.Combine(pack, "levels.json"), "{ \"levels\": [");

        var after = await host.UntilPackAsync(p => p.GetProperty("refused").GetArrayLength() > 0);
        after.GetProperty("revision").GetString().ShouldBe(before.GetProperty("revision").GetString());
        after.GetProperty("refused")[0].GetProperty("file").GetString().ShouldBe("levels.json");
        (await ServedHost.JsonOf(await host.GetAsync("/health/ready"))).GetProperty("packRefused").GetBoolean().ShouldBeTrue();
    }
}
