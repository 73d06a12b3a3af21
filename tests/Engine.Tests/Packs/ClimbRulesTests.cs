using Parley.Disputes;

namespace Parley.Tests.Packs;

public sealed class ClimbRulesTests
{
    [Fact]
    public void Every_rule_that_matches_says_so_and_one_that_cannot_tell_moves_nothing()
    {
        var pack = Pack("failedSessions >= 3").Pack();
        var row = pack.Words.NewRow();

        pack.Climb.Matching(row).ShouldBeEmpty();
        row.Set("failedSessions", FactValue.Of(3L));
        pack.Climb.Matching(row).ShouldHaveSingleItem().Name.ShouldBe("a");
    }

    [Fact]
    public void A_climb_may_hang_on_level_and_tier()
    {
        var pack = Pack("level >= red && tier == office").Pack();
        var row = pack.Words.NewRow();
        row.Set("level", "red");
        row.Set("tier", "office");

        pack.Climb.Matching(row).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_climb_rule_can_only_climb() => Pack("weapon", "jump").Finding().Id.ShouldBe("PAR2283");

    private static SmallPack Pack(string expression, string result = "climb") => new SmallPack().With(
        "climb.json",
        $$"""{ "WorkflowName": "climb", "Rules": [{ "RuleName": "a", "Expression": "{{expression}}", "SuccessEvent": "{{result}}" }] }""");
}
