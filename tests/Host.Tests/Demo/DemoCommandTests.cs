namespace Parley.Tests.Demo;

public sealed class DemoCommandTests
{
    [Theory]
    [InlineData("en", "COMES BACK as episode 2", "because", "ENDS WITHOUT AGREEMENT", "NOT DONE IN TIME", "CLIMBS from", "CLOSED", "FLARED UP")]
    [InlineData("zh-CN", "再次进入流程，第 2 轮", "因为", "调解终结，未达成协议", "逾期", "提级办理", "办结", "激化")]
    public async Task The_loop_is_told_from_report_to_close(string language, params string[] told)
    {
        var run = await Run.Parley("demo", "--lang", language);

        run.ExitCode.ShouldBe(0);
        foreach (var part in told) run.Out.ShouldContain(part);
    }

    [Fact]
    public async Task What_the_samples_try_in_vain_is_meant_to_be_refused()
    {
        var run = await Run.Parley("demo");

        var refused = run.Out.Split('\n').Where(l => l.Contains(" refused: ", StringComparison.Ordinal)).Select(l => l[(l.IndexOf("refused: ", StringComparison.Ordinal) + 9)..][..7]);
        refused.ShouldBe(["PAR0302", "PAR0952", "PAR0504", "PAR0654"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_temporary_database_is_gone_afterwards()
    {
        var run = await Run.Parley("demo");

        var path = run.Error.Split("Database ")[1].Split(',')[0];
        File.Exists(path).ShouldBeFalse();
        Directory.Exists(Path.GetDirectoryName(path)).ShouldBeFalse();
    }
}
