using Parley.Disputes;
using Parley.Packs;

namespace Parley.Tests.Packs;

public sealed class DeadlinesReaderTests
{
    [Fact]
    public void Rules_are_found_by_the_events_that_start_and_stop_them()
    {
        var deadlines = new SmallPack().Pack().Deadlines;

        deadlines.StartedBy("ScreenedIn").Select(d => d.Kind).ShouldBe(["do"]);
        deadlines.StoppedBy("WarningSigned").Select(d => d.Kind).ShouldBe(["sign"]);
        deadlines.StartedBy("Settled").ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_without_stages_runs_in_every_active_one_and_in_no_other()
    {
        var rule = new SmallPack().Pack().Deadlines.Find("do").ShouldNotBeNull();

        Enum.GetValues<Stage>().Where(rule.RunsIn).ShouldBe(Enum.GetValues<Stage>().Where(s => s.IsActive()));
    }

    [Fact]
    public void Lengths_depend_on_the_level_and_one_may_count_working_time()
    {
        var pack = Pack("""
            "x": { "starts": ["Reported"], "holder": "chief", "by": "level", "calendar": "natural",
              "length": { "red": "30min", "yellow": { "length": "8h", "calendar": "working" }, "otherwise": "1wd" } }
            """).With("calendar.json", """{ "from": "2026-01-01", "until": "2026-12-31" }""").Pack();

        var lengths = pack.Deadlines.Find("x").ShouldNotBeNull().Lengths;
        lengths.Find("red").ShouldBe(new Limit(new Length(30, LengthUnit.Minutes), CalendarUse.Natural));
        lengths.Find("yellow").ShouldBe(new Limit(new Length(8, LengthUnit.Hours), CalendarUse.Working));
        lengths.Find("none").ShouldBe(new Limit(new Length(1, LengthUnit.WorkingDays), CalendarUse.Natural));
        lengths.Find(null).ShouldBe(lengths.Otherwise);
    }

    [Fact]
    public void A_key_without_a_length_has_no_deadline_where_there_is_none_for_the_others()
    {
        var lengths = new SmallPack().Pack().Deadlines.Find("sign").ShouldNotBeNull().Lengths;

        lengths.Find("none").ShouldBeNull();
    }

    [Fact]
    public void A_rise_shortens_what_depends_on_the_level_unless_the_file_says_otherwise()
    {
        var deadlines = Pack("""
            "x": { "starts": ["Reported"], "holder": "chief", "by": "level", "length": { "red": "1d" }, "onRise": false }
            """).Pack().Deadlines;

        deadlines.Find("sign").ShouldNotBeNull().OnRise.ShouldBeTrue();
        deadlines.Find("do").ShouldNotBeNull().OnRise.ShouldBeFalse();
        deadlines.Find("x").ShouldNotBeNull().OnRise.ShouldBeFalse();
    }

    [Fact]
    public void What_a_kind_the_engine_knows_starts_with_need_not_be_said()
    {
        var deadlines = Pack("\"help\": { \"length\": \"1d\" }, \"referral\": { \"starts\": [\"ScreenedIn\"], \"holder\": \"chief\", \"length\": \"1d\" }").Pack().Deadlines;

        deadlines.StartedBy("HelpRequested").Select(d => d.Kind).ShouldBe(["help"]);
        deadlines.StoppedBy("HelpAnswered").Select(d => d.Kind).ShouldBe(["help"]);
        deadlines.StartedBy("ReferredOut").ShouldBeEmpty();
        deadlines.StoppedBy("ReferralAnswered").Select(d => d.Kind).ShouldBe(["referral"]);
    }

    [Fact]
    public void Pauses_extensions_and_what_missing_does_are_as_written()
    {
        var rule = Pack("""
            "x": { "starts": ["Settled"], "holder": "chief", "length": "30d", "given": true, "earlyWarning": "3d", "pauseReasons": ["ill"], "repeats": true,
              "extension": { "most": "10d", "times": 2, "twoPeople": false }, "legalBasis": "a law", "missed": "supervise" }
            """).Pack().Deadlines.Find("x").ShouldNotBeNull();

        rule.Given.ShouldBeTrue();
        rule.Repeats.ShouldBeTrue();
        rule.EarlyWarning.ShouldBe(new Length(3, LengthUnit.Days));
        rule.PauseReasons.ShouldBe(["ill"]);
        rule.Extension.ShouldBe(new Extension(new Length(10, LengthUnit.Days), 2, TwoPeople: false));
        rule.Missed.ShouldBe(MissedAction.Supervise);
        rule.LegalBasis.ShouldBe("a law");
    }

    [Theory]
    [InlineData("""{ "starts": ["Reportd"], "holder": "chief", "length": "1d" }""", "PAR2208")]
    [InlineData("""{ "starts": ["Reported"], "stops": ["settled"], "holder": "chief", "length": "1d" }""", "PAR2208")]
    [InlineData("""{ "starts": ["Reported"], "while": ["resolvng"], "holder": "chief", "length": "1d" }""", "PAR2206")]
    [InlineData("""{ "starts": ["Reported"], "while": ["closed"], "holder": "chief", "length": "1d" }""", "PAR2311")]
    [InlineData("""{ "starts": ["Reported"], "holder": "chef", "length": "1d" }""", "PAR2214")]
    [InlineData("""{ "starts": ["Reported"], "holder": "party", "length": "1d" }""", "PAR2310")]
    [InlineData("""{ "starts": ["Reported"], "length": "1d" }""", "PAR2309")]
    [InlineData("""{ "holder": "chief", "length": "1d" }""", "PAR2305")]
    [InlineData("""{ "starts": ["Reported"], "holder": "chief" }""", "PAR2306")]
    [InlineData("""{ "starts": ["Reported"], "holder": "chief", "length": "P1M" }""", "PAR2028")]
    [InlineData("""{ "starts": ["Reported"], "holder": "chief", "length": { "red": "1d" } }""", "PAR2307 PAR2306")]
    [InlineData("""{ "starts": ["Reported"], "holder": "chief", "length": "1d", "by": "level" }""", "PAR2308")]
    [InlineData("""{ "starts": ["Reported"], "holder": "chief", "by": "level", "length": { "rde": "1d", "red": "1d" } }""", "PAR2202")]
    [InlineData("""{ "starts": ["Reported"], "holder": "chief", "by": "body", "length": { "court": "1d", "otherwise": "1d" } }""", "PAR2211")]
    [InlineData("""{ "starts": ["Reported"], "holder": "chief", "by": "mood", "length": { "otherwise": "1d" } }""", "PAR2024 PAR2306")]
    [InlineData("""{ "starts": ["Reported"], "holder": "chief", "length": "5wd" }""", "PAR2325")]
    public void A_deadline_that_cannot_be_meant_is_refused(string rule, string ids)
    {
        var found = Pack($"\"x\": {rule}").Faults();

        found.Select(f => f.Id).Order(StringComparer.Ordinal).ShouldBe(ids.Split(' ').Order(StringComparer.Ordinal));
        found.ShouldAllBe(f => f.Position.File == "deadlines.json");
    }

    [Theory]
    [InlineData("\"regrade\": { \"starts\": [\"Reported\"], \"holder\": \"chief\", \"length\": \"1d\" }", "PAR2324")]
    [InlineData("\"visit\": { \"holder\": \"chief\", \"length\": \"1d\" }", "PAR2313")]
    public void What_is_said_elsewhere_is_not_said_here(string rule, string id) => Pack(rule).Finding().Id.ShouldBe(id);

    private static SmallPack Pack(string deadline) => new SmallPack().Change("deadlines.json", "\"find-out\"", $"{deadline}, \"find-out\"");
}
