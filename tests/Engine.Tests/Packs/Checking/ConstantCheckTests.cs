using Parley.Reading;

namespace Parley.Tests.Packs.Checking;

public sealed class ConstantCheckTests
{
    [Theory]
    [InlineData("people >= 10 && people < 5", "PAR2341 /Rules/0")]
    [InlineData("injury == 'minor' && injury == 'serious'", "PAR2341 /Rules/0")]
    [InlineData("signs.Contains('crime') && signs.Count == 0", "PAR2341 /Rules/0")]
    [InlineData("weapon || !weapon || people > 20", "PAR2340 /Rules/0")]
    [InlineData("weapon && (people >= 1 || injury == 'minor')", "PAR2342 /Rules/0/Expression")]
    [InlineData("weapon || (people > 9 && people < 10)", "PAR2343 /Rules/0/Expression")]
    [InlineData("weapon && amount * 2 >= 100", "")]
    [InlineData("true", "")]
    [InlineData("people >= 1", "")]
    public void What_comes_out_the_same_for_every_dispute_is_said_where_it_stands(string condition, string expected)
    {
        var found = new SmallPack().WithoutThresholds().WithRule($$"""{ "RuleName": "a", "Expression": "{{condition}}", "SuccessEvent": "red" }""").Faults();

        string.Join(", ", found.Select(f => $"{f.Id} {f.Position.Path}")).ShouldBe(expected);
        found.ShouldAllBe(f => f.Position.File == "grading.json" && f.Severity == Severity.Warning);
    }

    [Fact]
    public void A_parameter_that_never_holds_inside_a_nested_rule_is_pointed_at()
    {
        const string Rule = """
            { "RuleName": "outer", "SuccessEvent": "red", "Operator": "And", "Rules": [
              { "RuleName": "inner", "LocalParams": [{ "Name": "many", "Expression": "people > 400 && people < 30" }], "Expression": "many && weapon" },
              { "RuleName": "hurt", "Expression": "injury == 'serious'" } ] }
            """;

        var found = new SmallPack().WithoutThresholds().WithRule(Rule).Faults();

        found.Select(f => f.Message("en")).ShouldBe(
        [
            "'outer' can never match, whatever the facts within their ranges.",
            "In 'outer' the part 'inner' can never hold.",
            "In 'outer' the part 'many' can never hold.",
        ]);
    }

    [Fact]
    public void The_condition_of_a_route_is_looked_at_too()
    {
        const string Route = "\"route\": { \"routes\": [{ \"on\": [\"warning\"], \"when\": \"people > 30 && people < 20\", \"to\": [\"chief\"] }] }, \"matrix\"";

        new SmallPack().Change("notices.json", "\"matrix\"", Route).Faults().ShouldContain(f => f.Id == "PAR2341" && f.Position.Path == "/route/routes/0/when");
    }

    [Fact]
    public void A_disabled_rule_is_left_out() =>
        new SmallPack().WithoutThresholds().WithRule("""{ "RuleName": "a", "Enabled": false, "Expression": "weapon && !weapon", "SuccessEvent": "red" }""").Faults().ShouldBeEmpty();
}
