using Parley.Disputes;
using Parley.Packs;
using Parley.Rules.Words;

namespace Parley.Tests.Packs;

public sealed class ScreeningRulesTests
{
    private const string Otherwise = """{ "RuleName": "otherwise", "Expression": "true", "SuccessEvent": "in" }""";

    private static readonly SmallPack Screened = Pack(
        """{ "RuleName": "small", "Expression": "people < 2", "SuccessEvent": "dismiss" }""",
        """{ "RuleName": "crime", "Expression": "signs.Contains(\"crime\")", "SuccessEvent": "refer:court" }""",
        """{ "RuleName": "danger", "Expression": "signs.Contains(\"violence\")", "SuccessEvent": "notMediable" }""",
        Otherwise);

    [Fact]
    public void The_first_rule_that_matches_proposes_the_way()
    {
        Screen(("people", 1), ("signs", "crime")).Route.ShouldBe(ScreeningRoute.Dismiss);
        Screen(("people", 2), ("signs", "crime")).Body.ShouldBe("court");
        Screen(("people", 2), ("signs", FactValue.Choices([]))).Rule.ShouldNotBeNull().Rule.Name.ShouldBe("otherwise");
    }

    [Fact]
    public void A_matter_is_marked_as_not_mediable_wherever_that_rule_stands()
    {
        var result = Screen(("people", 1), ("signs", "violence"));

        result.Route.ShouldBe(ScreeningRoute.Dismiss);
        result.NotMediable.ShouldBe(Judgement.Matched);
        result.NotMediableBy.ShouldBe(["danger"]);
    }

    [Fact]
    public void What_is_unknown_is_said_and_never_taken_for_no()
    {
        var result = Screen(("people", 2));

        result.NotMediable.ShouldBe(Judgement.CannotTell);
        result.Unclear.ShouldBe(["crime"]);
        result.Route.ShouldBe(ScreeningRoute.In);
    }

    [Fact]
    public void Without_the_file_everything_goes_into_the_loop()
    {
        var pack = new SmallPack().Pack();

        pack.Screening.Evaluate(pack.Words.NewRow()).ShouldBe(ScreeningResult.In);
    }

    [Theory]
    [InlineData("""{ "RuleName": "a", "Expression": "weapon", "SuccessEvent": "accept" }""", "PAR2282")]
    [InlineData("""{ "RuleName": "a", "Expression": "weapon" }""", "PAR2282")]
    [InlineData("""{ "RuleName": "a", "Expression": "weapon", "SuccessEvent": "refer:coort" }""", "PAR2212")]
    public void A_result_screening_does_not_have_is_refused(string rule, string id) => Pack(rule, Otherwise).Finding().Id.ShouldBe(id);

    [Fact]
    public void The_last_rule_holds_always() =>
        Pack("""{ "RuleName": "a", "Expression": "weapon", "SuccessEvent": "in" }""").Finding().Id.ShouldBe("PAR2281");

    private static SmallPack Pack(params string[] rules) => new SmallPack()
        .With("bodies.json", """{ "bodies": { "court": {} } }""")
        .Change("deadlines.json", "\"find-out\"", "\"referral\": { \"stops\": [\"ReferralAnswered\"], \"holder\": \"chief\", \"length\": \"9d\" }, \"find-out\"")
        .With("screening.json", $$"""{ "WorkflowName": "screening", "Rules": [{{string.Join(',', rules)}}] }""");

    private static ScreeningResult Screen(params (string Fact, FactValue Value)[] facts)
    {
        var pack = Screened.Pack();
        var row = pack.Words.NewRow();
        foreach (var (fact, value) in facts) row.Set(fact, pack.Facts.Fit(fact, value).Value);
        return pack.Screening.Evaluate(row);
    }
}
