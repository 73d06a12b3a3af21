using Parley.PackTests;
using Parley.Reading;

namespace Parley.Tests.PackTests;

public sealed class CaseRunTests : IDisposable
{
    private readonly PackWithTests pack = new();

    public void Dispose() => pack.Dispose();

    [Fact]
    public async Task What_did_not_come_is_said_with_what_came_and_where_it_was_expected()
    {
        var failures = await FailuresAsync(
            """
            { "name": "x", "given": { "assume": "harmless" },
              "expect": [{ "at": "0min", "level": "red",
                           "because": ["weapon-and-threat"], "notTold": ["mediator"], "stage": "received" }] }
            """);

        failures.ShouldBe(
        [
            "tests/a.test.json:2:39 PAR2530 level at 0min: expected red, but it was blue.",
            "tests/a.test.json:3:27 PAR2531 because at 0min: expected weapon-and-threat, but there was only: peopleInvolved>=1.",
            "tests/a.test.json:3:62 PAR2532 notTold at 0min: mediator was not expected, but it was there.",
        ]);
    }

    [Fact]
    public async Task A_step_that_is_refused_fails_the_case_unless_the_refusal_is_expected()
    {
        const string Step = """{ "at": "1h", "do": "Close", "by": "community-officer" }""";

        var unexpected = await FailuresAsync($$"""{ "name": "x", "given": { "assume": "harmless" }, "steps": [{{Step}}], "expect": [{ "at": "1h", "level": "blue" }] }""");
        var expected = await FailuresAsync($$"""{ "name": "x", "given": { "assume": "harmless" }, "steps": [{{Step}}], "expect": [{ "at": "1h", "refused": ["PAR0103"] }] }""");

        unexpected.ShouldHaveSingleItem().ShouldContain("PAR2520 Close was refused: PAR0103");
        expected.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refusal_that_does_not_come_fails_the_case()
    {
        var failures = await FailuresAsync("""{ "name": "x", "given": { "assume": "harmless" }, "expect": [{ "at": "1h", "refused": ["PAR0103"] }] }""");

        failures.ShouldHaveSingleItem().ShouldContain("PAR2531 refused at 1h: expected PAR0103");
    }

    [Fact]
    public async Task Deadlines_fire_at_their_own_moments_on_the_calendar_of_the_pack()
    {
        // Monday 9:00 plus one working day ends on Tuesday at 18:00, when the office closes.
        var failures = await FailuresAsync(
            """
            { "name": "x", "given": { "assume": "harmless" }, "steps": [{ "at": "1min", "do": "Accept" }],
              "expect": [{ "at": "32h", "notMissed": ["sign"] }, { "at": "33h", "missed": ["sign"] }, { "at": "1wd", "missed": ["sign"] }] }
            """);

        failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_case_may_begin_on_a_day_of_its_own()
    {
        // Friday 16:00 before Qingming: the next working day is Tuesday.
        var failures = await FailuresAsync(
            """
            { "name": "x", "given": { "assume": "harmless", "at": "2026-04-03T16:00" }, "steps": [{ "at": "1min", "do": "Accept" }],
              "expect": [{ "at": "97h", "notMissed": ["sign"] }, { "at": "98h", "missed": ["sign"] }] }
            """);

        failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_word_that_stands_for_nothing_is_said()
    {
        var failures = await FailuresAsync(
            """{ "name": "x", "given": { "assume": "harmless" }, "steps": [{ "at": "1h", "do": "Approve", "by": "station-leader", "proposal": "$proposal" }], "expect": [{ "at": "1h", "level": "blue" }] }""");

        failures.ShouldHaveSingleItem().ShouldContain("PAR2508 '$proposal' stands for nothing");
    }

    [Fact]
    public async Task The_same_case_gives_the_same_every_time_and_from_several_threads()
    {
        var test = PackTestSuite.Load(RepositoryRoot.File("packs", "community")).Tests.Single(t => t.Name.StartsWith("Ten days", StringComparison.Ordinal));

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => test.RunAsync(TestContext.Current.CancellationToken))));

        results.ShouldAllBe(r => r.IsPassed);
    }

    [Fact]
    public void A_case_with_too_many_steps_is_not_run()
    {
        var steps = string.Join(", ", Enumerable.Repeat("""{ "at": "1min" }""", 501));

        var suite = pack.Case($$"""{ "name": "x", "steps": [{{steps}}], "expect": [{ "at": "0min", "level": "blue" }] }""").Load();

        suite.Tests.ShouldBeEmpty();
        suite.Findings.ShouldHaveSingleItem().Id.ShouldBe("PAR2502");
    }

    [Fact]
    public async Task What_no_case_reaches_is_named_with_its_place()
    {
        pack.Case("""{ "name": "x", "given": { "assume": "harmless" }, "steps": [{ "at": "0min", "do": "Accept" }], "expect": [{ "at": "0min", "level": "blue" }] }""");

        var coverage = (await pack.RunAsync()).Coverage;

        coverage.Items.Where(i => i.IsReached).Select(i => i.Name).ShouldBe(["peopleInvolved>=1", "otherwise", "blue", "receipt-to-party"]);
        coverage.Items.ShouldContain(i => i.Kind == CoveredKind.GradingRule && i.Name == "weapon-and-threat" && i.Position.File == "grading.json" && i.Position.Line > 1 && !i.IsReached);
        coverage.Percent.ShouldBe(8.3m);
        coverage.Findings.Count.ShouldBe(coverage.Items.Count - coverage.Reached);
        coverage.Findings.ShouldContain(f => f.Id == "PAR2512" && f.Severity == Severity.Warning && f.Position.Path == "/Rules/0" && f.Position.Column > 1);
    }

    [Fact]
    public async Task A_route_counts_as_reached_though_the_matrix_told_everybody_it_names()
    {
        var report = await pack.Case("""{ "name": "x", "given": { "assume": "harmless", "facts": { "peopleInvolved": 30 } }, "expect": [{ "at": "0min", "level": "red" }] }""").RunAsync();

        Reached(report).ShouldBe(["red-until-signed", "receipt-to-party"]);
    }

    [Fact]
    public async Task Routes_without_a_name_are_told_by_their_number_and_each_for_itself()
    {
        var notices = File.ReadAllText(Path.Combine(pack.Folder, "notices.json"));
        pack.Write("notices.json", notices.Replace("\"name\": \"minors\", ", string.Empty, StringComparison.Ordinal).Replace("\"name\": \"red-until-signed\", ", string.Empty, StringComparison.Ordinal));

        var report = await pack.Case("""{ "name": "x", "given": { "assume": "harmless", "facts": { "peopleInvolved": 30 } }, "expect": [{ "at": "0min", "level": "red" }] }""").RunAsync();

        Reached(report).ShouldBe(["route 3", "receipt-to-party"]);
        report.Coverage.Findings.Where(f => f.Position.Path.StartsWith("/route/", StringComparison.Ordinal)).Select(f => f.Message("en"))
            .ShouldBe(["No case reaches care-for-self-harm.", "No case reaches route 2.", "No case reaches decision-to-party."]);
    }

    [Fact]
    public async Task The_community_pack_covers_all_of_its_own()
    {
        var report = await PackTestSuite.Load(RepositoryRoot.File("packs", "community")).RunAsync(TestContext.Current.CancellationToken);

        report.IsPassed.ShouldBeTrue();
        report.Coverage.Items.Where(i => !i.IsReached).ShouldBeEmpty();
        report.Coverage.Percent.ShouldBe(100);
    }

    private static IEnumerable<string> Reached(PackTestReport report) => report.Coverage.Items.Where(i => i is { Kind: CoveredKind.Route, IsReached: true }).Select(i => i.Name);

    private async Task<IReadOnlyList<string>> FailuresAsync(string text)
    {
        var report = await pack.Case(text).RunAsync();
        report.Findings.ShouldBeEmpty();
        return [.. report.Results.ShouldHaveSingleItem().Failures.Select(f => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{f.Position.File}:{f.Position.Line}:{f.Position.Column} {f.Id} {f.Message("en")}"))];
    }
}
