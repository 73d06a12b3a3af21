namespace Parley.Tests.Packs;

public sealed class ThresholdsReaderTests
{
    [Theory]
    [InlineData("""{ "fact": "people", "atLeast": { "yellow": 5, "red": 30 } }""", "people>=5 people>=30")]
    [InlineData("""{ "fact": "people", "atMost": { "yellow": 50, "red": 3 } }""", "people<=50 people<=3")]
    [InlineData("""{ "fact": "people", "atLeast": { "red": 30, "yellow": 5 } }""", "people>=5 people>=30")]
    [InlineData("""{ "fact": "amount", "atLeast": { "red": 1000.50 } }""", "amount>=1000.5")]
    [InlineData("""{ "fact": "injury", "in": { "red": ["minor", "serious"] } }""", "injury=minor|serious")]
    [InlineData("""{ "fact": "injury", "is": { "red": "serious" } }""", "injury=serious")]
    [InlineData("""{ "fact": "weapon", "is": { "red": true } }""", "weapon=true")]
    [InlineData("""{ "fact": "weapon", "is": { "red": false } }""", "weapon=false")]
    [InlineData("""{ "fact": "signs", "in": { "red": ["crime"] } }""", "signs=crime")]
    [InlineData("""{ "fact": "failedSessions", "atLeast": { "red": 3 } }""", "failedSessions>=3")]
    [InlineData("""{ "fact": "stage", "is": { "yellow": "received" } }""", "stage=received")]
    public void A_cell_becomes_a_rule_that_is_named_by_what_it_says(string row, string ids)
    {
        var pack = new SmallPack().Without("grading.json").WithThreshold(row).Pack();

        string.Join(' ', pack.Grading.All.Select(r => r.Id)).ShouldBe(ids);
    }

    [Theory]
    [InlineData("""{ "fact": "poeple", "atLeast": { "red": 3 } }""", "PAR2220")]
    [InlineData("""{ "fact": "people", "atLeast": { "rde": 3 } }""", "PAR2202")]
    [InlineData("""{ "fact": "people", "atLeast": { "yellow": 30, "red": 5 } }""", "PAR2272")]
    [InlineData("""{ "fact": "people", "atLeast": { "yellow": 5, "red": 5 } }""", "PAR2272")]
    [InlineData("""{ "fact": "people", "atMost": { "yellow": 5, "red": 30 } }""", "PAR2272")]
    [InlineData("""{ "fact": "people", "atLeast": { "red": 501 } }""", "PAR2273")]
    [InlineData("""{ "fact": "people", "atLeast": { "red": 3.5 } }""", "PAR2027")]
    [InlineData("""{ "fact": "people", "atLeast": { "red": "3" } }""", "PAR2020")]
    [InlineData("""{ "fact": "people", "is": { "red": true } }""", "PAR2270")]
    [InlineData("""{ "fact": "injury", "atLeast": { "red": 3 } }""", "PAR2270")]
    [InlineData("""{ "fact": "injury", "in": { "red": ["servere"] } }""", "PAR2223")]
    [InlineData("""{ "fact": "injury", "in": { "yellow": ["minor"], "red": ["minor", "serious"] } }""", "PAR2275")]
    [InlineData("""{ "fact": "people" }""", "PAR2271")]
    [InlineData("""{ "fact": "people", "atLeast": { "red": 3 }, "atMost": { "red": 9 } }""", "PAR2271")]
    [InlineData("""{ "fact": "people", "atLeast": { "red": 3 } }, { "fact": "people", "atLeast": { "red": 3 } }""", "PAR2274")]
    [InlineData("""{ "fact": "place", "is": { "red": "x" } }""", "PAR2280")]
    [InlineData("""{ "fact": "tier", "is": { "red": "office" } }""", "PAR2280")]
    [InlineData("""{ "fact": "people", "atleast": { "red": 3 } }""", "PAR2271 PAR2023")]
    public void A_row_that_cannot_be_meant_is_refused(string row, string ids)
    {
        var found = new SmallPack().WithThreshold(row).Faults();

        string.Join(' ', found.Select(f => f.Id)).ShouldBe(ids);
        found.ShouldAllBe(f => f.Position.File == "thresholds.json" && f.Position.Line > 0);
    }

    [Theory]
    [InlineData("""{ "atLeast": 3, "of": "red", "then": "yellow" }""", "PAR2276")]
    [InlineData("""{ "atLeast": 1, "of": "yellow", "then": "red" }""", "PAR2026")]
    [InlineData("""{ "atLeast": 3, "of": "amber", "then": "red" }""", "PAR2201")]
    [InlineData("""{ "atLeast": 3, "of": "yellow", "then": "red" }, { "atLeast": 3, "of": "yellow", "then": "red" }""", "PAR2274")]
    public void A_combination_must_raise(string combine, string id)
    {
        var pack = new SmallPack().Change("thresholds.json", "{ \"thresholds\"", $"{{ \"combine\": [{combine}], \"thresholds\"");

        pack.Finding().Id.ShouldBe(id);
    }

    [Fact]
    public void A_source_may_stand_for_the_row_or_for_each_level()
    {
        var pack = new SmallPack().Without("grading.json").WithThreshold(
            """{ "fact": "people", "atLeast": { "yellow": 5, "red": 30 }, "source": { "red": "a law" } }, { "fact": "weapon", "is": { "red": true }, "source": "a study" }""").Pack();

        pack.Grading.All.Select(r => r.Rule.Properties.Source).ShouldBe([null, "a law", "a study"]);
    }
}
