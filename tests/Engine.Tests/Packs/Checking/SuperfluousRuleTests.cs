using Parley.Packs;
using Parley.Reading;

namespace Parley.Tests.Packs.Checking;

public sealed class SuperfluousRuleTests
{
    [Theory]
    [InlineData("weapon && people > 2")]
    [InlineData("people > 2 && weapon")]
    [InlineData("!(people <= 2 || !weapon)")]
    public void A_rule_that_says_the_same_in_other_words_is_found(string condition)
    {
        var finding = new SmallPack().Change("grading.json", "\"Rules\": [", $$""" "Rules": [{ "RuleName": "again", "Expression": "{{condition}}", "SuccessEvent": "red" },""").Finding();

        finding.Id.ShouldBe("PAR2344");
        finding.Position.Path.ShouldBe("/Rules/1");
        finding.Message("en").ShouldStartWith("'armed' says the same as 'again'");
    }

    [Fact]
    public void A_rule_that_only_adds_a_reason_is_a_note()
    {
        var note = new SmallPack().Change("grading.json", "weapon && people > 2", "weapon && people > 40").Read().Findings.Where(f => f.Id == "PAR2346").ShouldHaveSingleItem();

        note.Severity.ShouldBe(Severity.Note);
        note.Message("en").ShouldBe("'armed' (red) adds a reason but never decides the level: whenever it matches, the same level or a higher one is given by 'people>=30'.");
    }

    [Fact]
    public void A_rule_that_counts_for_a_combination_decides()
    {
        const string Table = """{ "thresholds": [{ "fact": "people", "atLeast": { "yellow": 5 } }, { "fact": "injury", "in": { "yellow": ["minor", "serious"] } }], "combine": [{ "atLeast": 2, "of": "yellow", "then": "red" }] }""";

        new SmallPack().With("thresholds.json", Table).WithRule("""{ "RuleName": "many", "Expression": "people >= 7", "SuccessEvent": "yellow" }""").Read().Findings.ShouldAllBe(f => f.Id == "PAR2349");
    }

    [Fact]
    public void A_route_after_others_that_take_all_it_would_take_is_never_reached()
    {
        const string Screening = """
            { "WorkflowName": "screening", "Rules": [
              { "RuleName": "mark", "SuccessEvent": "notMediable", "Expression": "weapon" },
              { "RuleName": "few", "SuccessEvent": "dismiss", "Expression": "people < 3" },
              { "RuleName": "hurt", "SuccessEvent": "in", "Expression": "injury != 'none'" },
              { "RuleName": "late", "SuccessEvent": "dismiss", "Expression": "weapon && (people == 2 || injury == 'minor')" },
              { "RuleName": "otherwise", "SuccessEvent": "in", "Expression": "true" } ] }
            """;

        var finding = new SmallPack().With("screening.json", Screening).Finding();

        finding.Id.ShouldBe("PAR2347");
        finding.Position.Path.ShouldBe("/Rules/3");
        finding.Message("en").ShouldBe("'late' is never reached: every dispute it would take is taken before by 'few', 'hurt'.");
    }

    [Fact]
    public void What_is_not_analysed_is_said_with_rule_and_fact()
    {
        var notes = new SmallPack().WithoutThresholds().WithFact("\"heard\": { \"type\": \"text\", \"ifMissing\": \"ask\" }").WithRule("""
            { "RuleName": "words", "Expression": "heard.Contains('knife')", "SuccessEvent": "red" },
            { "RuleName": "sum", "Expression": "people + newIncidents > 9", "SuccessEvent": "red" },
            { "RuleName": "half", "Expression": "amount / 2 > 100", "SuccessEvent": "red" }
            """).Read().Findings;

        notes.Where(f => f.Id is "PAR2350" or "PAR2351" or "PAR2352").Select(f => $"{f.Id} {f.About[0]} {f.About[1]}")
            .ShouldBe(["PAR2350 'words' heard", "PAR2351 'sum' people", "PAR2351 'sum' newIncidents", "PAR2352 'half' amount"], ignoreOrder: true);
    }

    [Fact]
    public void A_revision_in_use_is_loaded_whatever_the_cells_show()
    {
        var pack = new SmallPack().WithoutThresholds().WithRule("""{ "RuleName": "a", "Expression": "weapon && !weapon", "SuccessEvent": "red" }""").Pack();

        var again = PackReader.ReadPolicy(pack.PolicyBytes, pack.Current);

        again.Findings.ShouldBeEmpty();
        again.OrThrow().Revision.ShouldBe(pack.Revision);
    }
}
