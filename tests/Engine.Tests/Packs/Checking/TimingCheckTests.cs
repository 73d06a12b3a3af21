namespace Parley.Tests.Packs.Checking;

public sealed class TimingCheckTests
{
    private const string Warning = "\"on\": [\"warning\"], \"to\": [\"chief\"]";

    [Theory]
    [InlineData("\"groupWait\": \"2min\"", "PAR2378 /route/routes/0/groupWait")]
    [InlineData("\"groupInterval\": \"2min\"", "PAR2378 /route/routes/0/groupInterval")]
    [InlineData("\"groupBy\": [\"unit\"], \"groupInterval\": \"2h\", \"repeatEvery\": \"1h\"", "PAR2456 /route/routes/0/repeatEvery")]
    [InlineData("\"groupBy\": [\"unit\"], \"groupWait\": \"8h\"", "PAR2455 /route/routes/0/groupWait")]
    [InlineData("\"when\": \"level == red\", \"groupBy\": [\"unit\"]", "PAR2457 /route/routes/0/groupBy")]
    [InlineData("\"mute\": [\"always\"]", "PAR2458 /route/routes/0/mute")]
    public void A_setting_that_does_nothing_or_keeps_everything_back_is_named(string settings, string found) =>
        Pack($"{{ {Warning}, {settings} }}", settings.Contains("always", StringComparison.Ordinal) ? "\"times\": { \"always\": [{ \"from\": \"00:00\", \"to\": \"12:00\" }, { \"from\": \"12:00\" }] }," : string.Empty)
            .Faults().Select(f => $"{f.Id} {f.Position.Path}").ShouldBe([found]);

    [Fact]
    public void A_time_that_no_route_uses_is_named() =>
        Pack($"{{ {Warning} }}", "\"times\": { \"night\": { \"from\": \"22:00\", \"to\": \"07:00\" } },").Found().ShouldBe(["PAR2459 notices.json /times/night"]);

    [Theory]
    [InlineData("\"source\": \"level == red\", \"target\": \"level == red\"", "PAR2457", "PAR2460")]
    [InlineData("\"source\": \"weapon\", \"target\": \"weapon\"", "PAR2460", null)]
    public void Inhibition_that_can_keep_nothing_back_is_named(string sides, string first, string? second) =>
        Pack($"{{ {Warning} }}", $"\"inhibit\": [{{ {sides}, \"equal\": [\"unit\"] }}],").Faults().Select(f => f.Id).ShouldBe(second is null ? [first] : [first, second]);

    [Fact]
    public void Inhibition_without_anything_in_common_is_refused() =>
        Pack($"{{ {Warning} }}", "\"inhibit\": [{ \"source\": \"level == red\", \"target\": \"weapon\" }],").Found().ShouldBe(["PAR2021 notices.json /inhibit/0"]);

    [Fact]
    public void Groups_quiet_times_and_inhibition_that_do_something_are_left_alone() =>
        Pack(
            $"{{ {Warning}, \"groupBy\": [\"unit\"], \"groupWait\": \"5min\", \"groupInterval\": \"10min\", \"repeatEvery\": \"2h\", \"quiet\": [\"night\"] }}",
            "\"times\": { \"night\": { \"from\": \"22:00\", \"to\": \"07:00\" } }, \"inhibit\": [{ \"source\": \"level == red\", \"target\": \"level == yellow\", \"equal\": [\"unit\"] }],").Found().ShouldBeEmpty();

    private static SmallPack Pack(string route, string beside) =>
        new SmallPack().Change("notices.json", "{ \"matrix\"", $"{{ {beside} \"route\": {{ \"routes\": [{route}] }}, \"matrix\"");
}
