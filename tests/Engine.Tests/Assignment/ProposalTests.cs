using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Assignment;

public sealed class ProposalTests
{
    [Fact]
    public async Task Without_a_channel_what_the_rules_propose_is_taken_and_the_rule_stands_in_the_record()
    {
        var scene = await ScreenedInAsync("neighbour");

        var happened = await scene.DoAsync(new Assign(), Scene.Mediator);

        var assigned = happened.Events.OfType<Assigned>().ShouldHaveSingleItem();
        assigned.Channel.ShouldBe("mediation-group");
        assigned.Proposal.ShouldNotBeNull().ShouldSatisfyAllConditions(p => p.Rule.ShouldBe("everyday"), p => p.IsCertain.ShouldBeTrue());
        assigned.Tier.ShouldBeNull();
    }

    [Fact]
    public async Task The_proposed_tier_decides_the_unit_and_the_duties_go_there()
    {
        var scene = await ScreenedInAsync("traffic");

        await scene.DoAsync(new Assign(), Scene.Mediator);

        (await scene.NowAsync()).ShouldSatisfyAllConditions(
            d => d.Channel.ShouldBe("police-mediation"),
            d => d.Tier.ShouldBe(new Tier("township")),
            d => d.Unit.ShouldBe("anping"),
            d => d.TierAt.ShouldBe(scene.Clock.GetUtcNow()),
            d => d.Duty("take-on").Holder.ShouldBe(new Holder("community-officer", "anping-station")));
    }

    [Fact]
    public async Task A_person_who_names_a_channel_is_followed_and_the_proposal_stays_visible()
    {
        var scene = await ScreenedInAsync("traffic");

        var happened = await scene.DoAsync(new Assign { Channel = "peoples-mediation" }, Scene.Mediator);

        var assigned = happened.Events.OfType<Assigned>().ShouldHaveSingleItem();
        assigned.ShouldSatisfyAllConditions(a => a.Channel.ShouldBe("peoples-mediation"), a => a.Tier.ShouldBeNull(), a => a.Proposal.ShouldNotBeNull().Channel.ShouldBe("police-mediation"));
    }

    [Fact]
    public async Task A_dispute_that_climbed_is_not_taken_down_by_a_rule()
    {
        var scene = await ScreenedInAsync("neighbour");
        await scene.DoAsync(new Climb { Reason = "too hot for the village" }, Scene.Officer);
        var before = await scene.NowAsync();

        await scene.DoAsync(new Assign(), Scene.Officer);

        (await scene.NowAsync()).ShouldSatisfyAllConditions(d => d.Channel.ShouldBe("mediation-group"), d => d.Tier.ShouldBe(before.Tier), d => d.Unit.ShouldBe(before.Unit));
    }

    [Fact]
    public async Task What_cannot_be_told_is_never_no_and_names_what_to_find_out()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing, r => r.Facts.Remove("injury"));
        await scene.DoAsync(new RecordAssessment { Met = ["p1"] }, Scene.Officer);

        var refusal = await scene.RefusedAsync(new Assign(), Scene.Officer);
        await scene.DoAsync(new Assign { Channel = "peoples-mediation" }, Scene.Officer);

        refusal.Id.ShouldBe("PAR0513");
        refusal.Remedy("en").ShouldContain("injury");
    }

    [Fact]
    public async Task What_the_rules_propose_can_be_asked_before_anybody_assigns()
    {
        var scene = await ScreenedInAsync("traffic");

        var proposal = await scene.Engine.ProposeAssignmentAsync(scene.Id, TestContext.Current.CancellationToken);

        proposal.ShouldNotBeNull().ShouldSatisfyAllConditions(p => p.Rule.ShouldBe("injury-or-traffic"), p => p.Unit.ShouldBe("anping"), p => p.Tier.ShouldBe(new Tier("township")));
    }

    private static async Task<Scene> ScreenedInAsync(string category)
    {
        var scene = new Scene();
        var report = Scene.Harmless() with { Category = category };
        await scene.DoAsync(report, Scene.Reception);
        await scene.DoAsync(new Accept(), Scene.Mediator);
        await scene.DoAsync(new ScreenIn(), Scene.Mediator);
        return scene;
    }
}
