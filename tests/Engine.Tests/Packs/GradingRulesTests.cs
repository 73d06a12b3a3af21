using Parley.Disputes;
using Parley.Packs;
using Parley.Rules.Words;

namespace Parley.Tests.Packs;

public sealed class GradingRulesTests
{
    private const string Combine = """
        { "thresholds": [
          { "fact": "people", "atLeast": { "yellow": 5, "red": 30 } },
          { "fact": "injury", "in": { "yellow": ["minor"], "red": ["serious"] } },
          { "fact": "weapon", "is": { "yellow": true } }
        ], "combine": [{ "atLeast": 3, "of": "yellow", "then": "red" }] }
        """;

    [Fact]
    public void The_highest_level_wins_and_all_matches_are_kept()
    {
        var result = Grade(new SmallPack(), ("people", 40), ("injury", "minor"), ("weapon", false), ("signs", FactValue.Choices([])));

        result.Level.ShouldBe(new Level("red"));
        result.Matched.Select(r => r.Id).ShouldBe(["people>=5", "people>=30", "injury=minor"]);
        result.Unclear.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_matched_is_no_level()
    {
        var result = Grade(new SmallPack(), ("people", 1), ("injury", "none"), ("weapon", false));

        result.Level.ShouldBe(Level.None);
        result.Matched.ShouldBeEmpty();
    }

    [Fact]
    public void An_unknown_fact_is_never_no_and_only_what_could_raise_the_level_is_asked()
    {
        var result = Grade(new SmallPack(), ("injury", "minor"));

        result.Level.ShouldBe(new Level("yellow"));
        result.Unclear.Select(u => u.Rule.Id).ShouldBe(["people>=5", "people>=30", "armed"]);
        result.Raising.Select(u => u.Rule.Id).ShouldBe(["people>=30", "armed"]);
        result.Ask.ShouldBe(["people", "weapon"]);
    }

    [Fact]
    public void What_a_rule_cannot_read_does_not_matter_when_the_rest_decides()
    {
        var result = Grade(new SmallPack(), ("people", 2), ("injury", "none"));

        result.Unclear.ShouldBeEmpty();
        result.Level.ShouldBe(Level.None);
    }

    [Fact]
    public void The_packs_floor_holds_for_the_time_being_when_the_rule_says_nothing_else()
    {
        var pack = new SmallPack();

        var result = Grade(pack, ("people", 3), ("injury", "none"));

        result.Floor(pack.Pack().Levels).ShouldBe(new Level("yellow"));
        result.Raising.ShouldHaveSingleItem().Rule.WhenUnknown.ShouldBe(new WhenUnknown(new Level("yellow"), "officer"));
    }

    [Fact]
    public void A_rules_own_floor_goes_before_the_packs_but_never_above_the_level_it_gives()
    {
        var pack = new SmallPack().WithRule(
            """
            { "RuleName": "a", "Expression": "weapon", "SuccessEvent": "red", "Properties": { "whenUnknown": { "floor": "red", "post": "chief" } } },
            { "RuleName": "b", "Expression": "weapon", "SuccessEvent": "yellow", "Properties": { "whenUnknown": { "floor": "red" } } }
            """).Pack();

        pack.Grading.Find("a").ShouldNotBeNull().WhenUnknown.ShouldBe(new WhenUnknown(new Level("red"), "chief"));
        pack.Grading.Find("b").ShouldNotBeNull().WhenUnknown.ShouldBe(new WhenUnknown(new Level("yellow"), "officer"));
    }

    [Fact]
    public void Any_three_yellow_make_red()
    {
        var pack = new SmallPack().With("thresholds.json", Combine).WithRule("""{ "RuleName": "much", "Expression": "amount > 1000", "SuccessEvent": "yellow" }""");

        Grade(pack, ("people", 5), ("injury", "minor"), ("weapon", true), ("amount", 1)).Matched.Select(r => r.Id).ShouldContain("3 of yellow");
        Grade(pack, ("people", 5), ("injury", "minor"), ("weapon", false), ("amount", 2000)).Level.ShouldBe(new Level("red"));
        Grade(pack, ("people", 5), ("injury", "minor"), ("weapon", false), ("amount", 1)).Level.ShouldBe(new Level("yellow"));
    }

    [Fact]
    public void A_row_counts_once_in_a_combination_whatever_level_it_reaches()
    {
        var pack = new SmallPack().With("thresholds.json", Combine).Without("grading.json");

        var result = Grade(pack, ("people", 30), ("injury", "minor"), ("weapon", false));

        result.Matched.Select(r => r.Id).ShouldBe(["people>=5", "people>=30", "injury=minor"]);
    }

    [Fact]
    public void A_combination_that_hangs_on_what_is_unknown_cannot_tell()
    {
        var pack = new SmallPack().With("thresholds.json", Combine).Without("grading.json");

        Grade(pack, ("people", 5), ("injury", "minor")).Ask.ShouldBe(["weapon"]);
        Grade(pack, ("people", 5), ("injury", "none")).Unclear.Select(u => u.Rule.Id).ShouldBe(["weapon=true"]);
    }

    [Fact]
    public void A_disabled_rule_is_checked_but_not_judged()
    {
        var off = new SmallPack().WithRule("""{ "RuleName": "a", "Expression": "weapon", "SuccessEvent": "red", "Enabled": false }""");

        Grade(off, ("weapon", true), ("people", 1), ("injury", "none")).Level.ShouldBe(Level.None);
        off.WithRule("""{ "RuleName": "a", "Expression": "wepon", "SuccessEvent": "red", "Enabled": false }""").Finding().Id.ShouldBe("PAR2103");
    }

    [Theory]
    [InlineData("""{ "RuleName": "a", "Expression": "weapon" }""", "PAR2285")]
    [InlineData("""{ "RuleName": "a", "Expression": "weapon", "SuccessEvent": "rde" }""", "PAR2202")]
    [InlineData("""{ "RuleName": "a", "Expression": "level >= red", "SuccessEvent": "red" }""", "PAR2280")]
    [InlineData("""{ "RuleName": "a", "Expression": "ledger == \"online\"", "SuccessEvent": "red" }""", "PAR2280")]
    [InlineData("""{ "RuleName": "a", "Expression": "weapon", "SuccessEvent": "red", "Properties": { "whenUnknown": { "floor": "blue" } } }""", "PAR2201")]
    [InlineData("""{ "RuleName": "a", "Expression": "weapon", "SuccessEvent": "red", "Properties": { "whenUnknown": { "post": "cheif" } } }""", "PAR2214")]
    [InlineData("""{ "RuleName": "a", "Expression": "weapon", "SuccessEvent": "red", "Properties": { "whenUnknown": { "within": "2h" } } }""", "PAR2286")]
    public void A_rule_that_cannot_decide_a_level_is_refused(string rule, string id)
    {
        var finding = new SmallPack().WithRule(rule).Finding();

        finding.Id.ShouldBe(id);
        finding.Position.File.ShouldBe("grading.json");
    }

    [Fact]
    public void Grading_may_read_the_stage_and_the_channel()
    {
        var pack = new SmallPack().WithRule("""{ "RuleName": "a", "Expression": "stage == \"followingUp\"", "SuccessEvent": "red" }""");

        Grade(pack, ("stage", "followingUp"), ("people", 1), ("injury", "none")).Level.ShouldBe(new Level("red"));
    }

    [Fact]
    public void A_workflow_of_another_name_is_refused_and_may_be_injected()
    {
        const string Others = """[{ "WorkflowName": "shared", "Rules": [{ "RuleName": "s", "Expression": "weapon", "SuccessEvent": "red" }] }""";

        new SmallPack().With("grading.json", Others + "]").Finding().Id.ShouldBe("PAR2284");
        var pack = new SmallPack().With("grading.json", Others + """, { "WorkflowName": "grading", "WorkflowsToInject": ["shared"] }]""");
        Grade(pack, ("weapon", true), ("people", 1), ("injury", "none")).Matched.Select(r => r.Id).ShouldBe(["s"]);
    }

    [Fact]
    public void Nobody_is_asked_for_what_only_the_engine_knows()
    {
        var pack = new SmallPack().Without("thresholds.json").WithRule("""{ "RuleName": "a", "Expression": "daysSinceEarlierReportSamePlace <= 7 && weapon", "SuccessEvent": "red" }""");

        Grade(pack).Ask.ShouldBe(["weapon"]);
        Grade(pack, ("weapon", true)).Unclear.ShouldHaveSingleItem().Facts.ShouldBeEmpty();
    }

    [Fact]
    public void The_rules_say_when_time_turns_them()
    {
        var pack = new SmallPack().WithRule("""{ "RuleName": "a", "Expression": "daysOpen >= 10 && weapon", "SuccessEvent": "red" }""").Pack();

        var turn = pack.Grading.TimeComparisons.ShouldHaveSingleItem();
        turn.Fact.Word.Name.ShouldBe("daysOpen");
        turn.Constant.ShouldBe(FactValue.Of(10L));
    }

    private static GradingResult Grade(SmallPack files, params (string Fact, FactValue Value)[] facts)
    {
        var pack = files.Pack();
        FactRow row = pack.Words.NewRow();
        foreach (var (fact, value) in facts) row.Set(fact, pack.Facts.Find(fact) is null ? value : pack.Facts.Fit(fact, value).Value);
        return pack.Grading.Evaluate(row);
    }
}
