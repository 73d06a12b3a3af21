using Parley.Disputes;
using Parley.Packs;

namespace Parley.Tests.Packs;

public sealed class AssignmentRulesTests
{
    private const string Otherwise = """{ "RuleName": "otherwise", "Expression": "true", "SuccessEvent": "talks" }""";

    [Fact]
    public void The_first_rule_that_matches_proposes_channel_and_tier()
    {
        var pack = Pack("""{ "RuleName": "many", "Expression": "people > 9", "SuccessEvent": "court@head-office" }""", Otherwise).Pack();

        var many = Propose(pack, ("people", 10)).ShouldNotBeNull();
        var few = Propose(pack, ("people", 2)).ShouldNotBeNull();

        many.Rule.ShouldSatisfyAllConditions(r => r.Channel.ShouldBe("court"), r => r.Tier.ShouldBe(new Tier("head-office")));
        few.Rule.ShouldSatisfyAllConditions(r => r.Channel.ShouldBe("talks"), r => r.Tier.ShouldBeNull());
        few.IsCertain.ShouldBeTrue();
    }

    [Fact]
    public void A_rule_that_cannot_tell_leaves_the_proposal_uncertain_and_says_what_to_find_out()
    {
        var pack = Pack("""{ "RuleName": "many", "Expression": "people > 9 || weapon", "SuccessEvent": "court@head-office" }""", Otherwise).Pack();

        var result = Propose(pack).ShouldNotBeNull();

        result.IsCertain.ShouldBeFalse();
        result.Unclear.ShouldHaveSingleItem().Rule.Name.ShouldBe("many");
        result.Ask.ShouldBe(["people", "weapon"]);
    }

    [Fact]
    public void What_would_propose_the_same_anyway_leaves_nothing_uncertain()
    {
        var pack = Pack("""{ "RuleName": "many", "Expression": "people > 9", "SuccessEvent": "talks" }""", """{ "RuleName": "armed", "Expression": "weapon", "SuccessEvent": "talks" }""", Otherwise).Pack();

        Propose(pack, ("people", 10)).ShouldNotBeNull().IsCertain.ShouldBeTrue();
        Propose(pack).ShouldNotBeNull().IsCertain.ShouldBeTrue();
    }

    [Fact]
    public void Without_the_file_nothing_is_proposed() => Propose(new SmallPack().Pack()).ShouldBeNull();

    [Theory]
    [InlineData("""{ "RuleName": "a", "Expression": "weapon" }""", "PAR2288")]
    [InlineData("""{ "RuleName": "a", "Expression": "weapon", "SuccessEvent": "talks@" }""", "PAR2288")]
    [InlineData("""{ "RuleName": "a", "Expression": "weapon", "SuccessEvent": "@office" }""", "PAR2288")]
    [InlineData("""{ "RuleName": "a", "Expression": "weapon", "SuccessEvent": "duel" }""", "PAR2209")]
    [InlineData("""{ "RuleName": "a", "Expression": "weapon", "SuccessEvent": "talk@office" }""", "PAR2210")]
    [InlineData("""{ "RuleName": "a", "Expression": "weapon", "SuccessEvent": "talks@offise" }""", "PAR2204")]
    public void A_channel_or_tier_the_pack_does_not_have_is_refused_where_it_stands(string rule, string id) =>
        Pack(rule, Otherwise).Finding().ShouldSatisfyAllConditions(f => f.Id.ShouldBe(id), f => f.Position.File.ShouldBe("assignment.json"));

    [Fact]
    public void The_last_rule_holds_always() =>
        Pack("""{ "RuleName": "a", "Expression": "weapon", "SuccessEvent": "talks" }""").Finding().Id.ShouldBe("PAR2281");

    [Fact]
    public void Nothing_stands_after_the_rule_that_always_holds() =>
        Pack(Otherwise, """{ "RuleName": "a", "Expression": "weapon", "SuccessEvent": "court" }""").Finding().ShouldSatisfyAllConditions(f => f.Id.ShouldBe("PAR2289"), f => f.Position.Path.ShouldBe("/Rules/1"));

    [Fact]
    public void A_rule_whose_matters_are_all_taken_before_is_never_reached() =>
        Pack("""{ "RuleName": "a", "Expression": "people > 3", "SuccessEvent": "court" }""", """{ "RuleName": "b", "Expression": "people > 5 && weapon", "SuccessEvent": "talks" }""", Otherwise)
            .Finding().Message("en").ShouldStartWith("'b' is never reached");

    [Fact]
    public void A_channel_that_takes_nothing_the_rule_matches_is_found() =>
        WithCategories("""{ "RuleName": "a", "Expression": "category == 'wages'", "SuccessEvent": "picky" }""", Otherwise).Finding().Id.ShouldBe("PAR2354");

    [Fact]
    public void A_channel_that_does_not_take_all_of_it_is_found_with_the_case()
    {
        var finding = WithCategories("""{ "RuleName": "a", "Expression": "weapon", "SuccessEvent": "picky" }""", Otherwise).Finding();

        finding.Id.ShouldBe("PAR2355");
        finding.Message("en").ShouldContain("category = wages");
    }

    [Fact]
    public void What_a_rule_before_takes_needs_no_channel_behind_it() =>
        WithCategories("""{ "RuleName": "a", "Expression": "category == 'wages'", "SuccessEvent": "court" }""", """{ "RuleName": "b", "Expression": "weapon", "SuccessEvent": "picky" }""", Otherwise).Faults().ShouldBeEmpty();

    private static SmallPack WithCategories(params string[] rules) =>
        Pack(rules).WithFact(""" "category": { "type": "choice", "values": ["wages", "noise"], "ifMissing": "noise" } """);

    private static SmallPack Pack(params string[] rules) => new SmallPack()
        .With("channels.json", """
            { "channels": {
              "talks": { "difficulty": "ordinary", "post": "officer" }, "court": { "difficulty": "ordinary", "post": "chief" },
              "picky": { "difficulty": "ordinary", "post": "officer" TAKES }
            } }
            """.Replace("TAKES", rules.Any(r => r.Contains("category", StringComparison.Ordinal) || r.Contains("picky", StringComparison.Ordinal)) ? ", \"takes\": [\"noise\"]" : string.Empty, StringComparison.Ordinal))
        .With("assignment.json", $$"""{ "WorkflowName": "assignment", "Rules": [{{string.Join(',', rules)}}] }""");

    private static AssignmentResult? Propose(Pack pack, params (string Fact, FactValue Value)[] facts)
    {
        var row = pack.Words.NewRow();
        foreach (var (fact, value) in facts) row.Set(fact, pack.Facts.Fit(fact, value).Value);
        return pack.Assignment.Evaluate(row);
    }
}
