using Parley.Reading;

namespace Parley.Tests.Packs.Checking;

public sealed class GradingCellTests
{
    [Fact]
    public void A_worse_fact_that_gives_a_lower_level_is_shown_with_the_two_disputes()
    {
        var finding = Rules("""{ "RuleName": "few", "Expression": "weapon && people < 10", "SuccessEvent": "red" }""", """{ "RuleName": "armed", "Expression": "weapon", "SuccessEvent": "yellow" }""")
            .ShouldHaveSingleItem();

        finding.Id.ShouldBe("PAR2348");
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Position.File.ShouldBe("grading.json");
        finding.Message("en").ShouldBe("'few' stops matching when 'people' gets worse, and the level falls. With weapon = true: people = 9 gives red, people = 10 gives yellow.");
        finding.Message("zh-CN").ShouldContain("people = 10 为 yellow", Case.Sensitive);
    }

    [Fact]
    public void A_rule_that_stops_where_a_higher_one_begins_is_in_order() =>
        Rules("""{ "RuleName": "few", "Expression": "weapon && people < 10", "SuccessEvent": "yellow" }""", """{ "RuleName": "many", "Expression": "people >= 10", "SuccessEvent": "red" }""").ShouldBeEmpty();

    [Fact]
    public void A_rule_whose_disputes_all_get_a_higher_level_from_several_others_never_decides()
    {
        var finding = Rules(
            """{ "RuleName": "hurt", "Expression": "injury == \"serious\"", "SuccessEvent": "red" }""",
            """{ "RuleName": "many", "Expression": "people >= 10", "SuccessEvent": "red" }""",
            """{ "RuleName": "late", "Expression": "weapon && (people > 20 || injury == \"serious\")", "SuccessEvent": "yellow" }""").ShouldHaveSingleItem();

        finding.Id.ShouldBe("PAR2345");
        finding.Message("en").ShouldBe("'late' (yellow) never decides the level: whenever it matches, a higher one is given by 'hurt', 'many'.");
    }

    [Fact]
    public void A_dispute_that_no_rule_grades_is_shown()
    {
        var note = new SmallPack().Read().Findings.ShouldHaveSingleItem();

        note.Id.ShouldBe("PAR2349");
        note.Severity.ShouldBe(Severity.Note);
        note.Message("en").ShouldContain("With people = 1, injury = none, weapon = false none matches");
    }

    private static IReadOnlyList<Finding> Rules(params string[] rules) => new SmallPack().WithoutThresholds().WithRule(string.Join(",", rules)).Faults();
}
