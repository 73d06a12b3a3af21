using System.Net;
using System.Text.Json;

namespace Parley.Tests.Commands.Revisions;

public sealed class RevisionCommandsTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_new_fact_waits_until_two_people_let_it_in_and_a_third_act_takes_it_back_while_the_host_runs()
    {
        var pack = folder.CopyOfCommunityPack();
        await using var host = new ServedHost(pack);
        await host.InitializeAsync();
        var first = (await host.ActivePackAsync()).GetProperty("revision").GetString().ShouldNotBeNull();
        AddFact(pack);
        var waiting = (await host.UntilPackAsync(p => p.GetProperty("held").ValueKind == JsonValueKind.Object)).GetProperty("held").GetProperty("revision").GetString().ShouldNotBeNull();

        (await Run.Parley("activate", waiting, "--db", host.Database, "--pack", pack, "--as", "yang-ying")).Error.ShouldStartWith("PAR0144");
        (await Run.Parley("propose", waiting[..10], "--db", host.Database, "--pack", pack, "--as", "chen-yong")).ExitCode.ShouldBe(0);
        var own = await Run.Parley("activate", waiting, "--db", host.Database, "--pack", pack, "--as", "chen-yong");
        var other = await host.PostAsync($"/packs/revisions/{waiting}/approve", "{}", ("Parley-Subject", "yang-ying"), ("Parley-Post", "county-centre@qingshi"));
        await host.UntilPackAsync(p => p.GetProperty("revision").GetString() == waiting);
        var back = await Run.Parley("rollback", first, "--reason", "too early", "--db", host.Database, "--pack", pack, "--as", "chen-yong");

        (own.ExitCode, own.Error[..7]).ShouldBe((3, "PAR0143"));
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
        back.ExitCode.ShouldBe(0);
        var after = await host.UntilPackAsync(p => p.GetProperty("revision").GetString() == first);
        after.GetProperty("held").GetProperty("id").GetString().ShouldBe("PAR0135");
        (await ServedHost.JsonOf(await host.GetAsync("/health/ready"))).GetProperty("packHeld").GetProperty("message").GetString().ShouldNotBeNull().ShouldContain("too early");
        (await Run.Parley("revisions", "--db", host.Database)).Out.ShouldContain("rolled back");
    }

    [Theory]
    [InlineData("approve", "{ \"from\": \"next week\" }", 422)]
    [InlineData("rollback", "{}", 400)]
    [InlineData("reject", "{ \"reason\": \"no\", \"why\": 1 }", 400)]
    [InlineData("propose", "", 404)]
    public async Task What_cannot_be_read_or_is_not_there_is_a_problem_and_no_fault(string act, string body, int status)
    {
        await using var host = new ServedHost();
        await host.InitializeAsync();

        var answer = await host.PostAsync($"/packs/revisions/0123456789abcdef/{act}", body, ("Parley-Subject", "yang-ying"), ("Parley-Post", "county-centre@qingshi"));

        ((int)answer.StatusCode).ShouldBe(status);
        (await host.PostAsync("/packs/revisions/0123456789abcdef/propose", string.Empty)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static void AddFact(string pack)
    {
        var path = Path.Combine(pack, "facts.json");
        const string Fact = "\"facts\": { \"dogsInvolved\": { \"type\": \"integer\", \"min\": 0, \"max\": 20, \"ifMissing\": 0, \"label\": { \"en\": \"Dogs\", \"zh-CN\": \"犬只数量\" } },";
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"facts\": {", Fact, StringComparison.Ordinal));
    }
}
