using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.Tests.Supervision;

public sealed class TwoHeadsTests
{
    private static readonly Actor GovernmentHead = new("zhang-bin", "government-head@leading-group");

    [Fact]
    public async Task What_one_head_raised_the_other_lowers_only_with_that_heads_agreement()
    {
        var scene = await RaisedAsync(days: 10);
        var proposed = await scene.DoAsync(Override(scene, "yellow", 10), GovernmentHead);

        var refusal = await scene.RefusedAsync(new Approve { Proposal = proposed.Proposal.ShouldNotBeNull() }, new Actor("liu-lihua", "government-head@leading-group"));

        refusal.Id.ShouldBe("PAR0118");
        (await scene.NowAsync()).Level.ShouldBe(new Level("red"));
        await scene.DoAsync(new Approve { Proposal = proposed.Proposal }, Scene.PartyHead);
        (await scene.NowAsync()).Level.ShouldBe(new Level("yellow"));
    }

    [Fact]
    public async Task Of_two_ends_of_the_same_level_the_later_holds()
    {
        var scene = await RaisedAsync(days: 10);
        var until = (await scene.NowAsync()).Override.ShouldNotBeNull().Until;

        await scene.DoAsync(Override(scene, "red", 2), GovernmentHead);

        (await scene.NowAsync()).Override.ShouldNotBeNull().Until.ShouldBe(until);
    }

    [Fact]
    public async Task A_head_withdraws_an_instruction_with_a_second_person_of_their_own_choice()
    {
        var scene = await RaisedAsync(days: 10);

        var proposed = await scene.DoAsync(Override(scene, "yellow", 10), Scene.PartyHead);
        await scene.DoAsync(new Approve { Proposal = proposed.Proposal.ShouldNotBeNull() }, GovernmentHead);

        (await scene.NowAsync()).Level.ShouldBe(new Level("yellow"));
    }

    [Fact]
    public async Task What_one_head_took_up_the_other_gives_down_only_with_that_heads_agreement()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);
        await scene.DoAsync(new Designate { Unit = "qingshi", Reason = "the county's" }, Scene.PartyHead);

        var proposed = await scene.DoAsync(new Designate { Unit = "anping", Reason = "the town's" }, GovernmentHead);

        (await scene.NowAsync()).Unit.ShouldBe("qingshi");
        await scene.DoAsync(new Approve { Proposal = proposed.Proposal.ShouldNotBeNull() }, Scene.PartyHead);
        (await scene.NowAsync()).Unit.ShouldBe("anping");
    }

    [Fact]
    public async Task What_one_head_gave_down_the_other_takes_up_alone()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);
        await scene.DoAsync(new Designate { Unit = "anping", Reason = "the town's" }, GovernmentHead);

        await scene.DoAsync(new Designate { Unit = "qingshi", Reason = "the county's" }, Scene.PartyHead);

        (await scene.NowAsync()).Unit.ShouldBe("qingshi");
    }

    [Fact]
    public async Task Orders_of_both_heads_stand_side_by_side_and_the_one_due_first_counts_first()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);
        await scene.DoAsync(Order(scene, 5), Scene.PartyHead);
        await scene.DoAsync(Order(scene, 2), GovernmentHead);

        var orders = (await scene.Engine.DutiesOfDisputeAsync(scene.Id, cancellationToken: TestContext.Current.CancellationToken)).ShouldNotBeNull()
            .Where(d => d.Deadline.Kind == DeadlineKinds.Supervise).Select(d => d.Deadline.Subject).ToArray();
        await scene.DoAsync(new RecordProgress { Text = "went there", Deadline = (await scene.NowAsync()).Deadlines.First(d => d.Subject == "s2").Id }, Scene.Township);

        orders.ShouldBe(["s2", "s1"]);
        (await scene.NowAsync()).Deadlines.Where(d => d.Kind == DeadlineKinds.Supervise).Select(d => d.Subject).ShouldBe(["s1"]);
    }

    private static async Task<Scene> RaisedAsync(int days)
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);
        await scene.DoAsync(Override(scene, "red", days), Scene.PartyHead);
        return scene;
    }

    private static OverrideLevel Override(Scene scene, string level, int days) => new() { Level = new Level(level), Until = scene.Clock.GetUtcNow().AddDays(days), Reason = "as I see it" };

    private static Supervise Order(Scene scene, int days) => new() { Order = "go there", Addressee = new Holder("township-leader", "anping"), Due = scene.Clock.GetUtcNow().AddDays(days) };
}
