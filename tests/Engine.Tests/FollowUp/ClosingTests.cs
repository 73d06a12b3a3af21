using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.FollowUp;

public sealed class ClosingTests
{
    [Fact]
    public async Task The_last_two_visits_must_be_calm()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);
        await scene.DoAsync(new RecordFulfilment { Obligation = Walk.Obligation, How = ObligationEnd.Performed }, Scene.Officer);
        await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);

        var refusal = await scene.RefusedAsync(new Close(), Scene.Officer);

        refusal.Id.ShouldBe("PAR0653");
        refusal.Reason().ShouldContain("1 in a row");
    }

    [Fact]
    public async Task What_is_owed_keeps_it_open_unless_two_people_say_otherwise()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);
        await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);
        await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);

        var owed = await scene.RefusedAsync(new Close(), Scene.Officer);
        var proposed = await scene.DoAsync(new Close { OpenPoint = "the last instalment" }, Scene.Officer);
        await scene.DoAsync(new Approve { Proposal = proposed.Proposal.ShouldNotBeNull() }, Scene.OtherOfficer);

        owed.Id.ShouldBe("PAR0654");
        (await scene.NowAsync()).Stage.ShouldBe(Stage.Closed);
        (await scene.EventsAsync()).OfType<NoticeRaised>().Where(n => n.Text == "closed").Select(n => n.Party).ShouldBe(["p1", "p2"]);
    }

    [Theory]
    [InlineData(ObligationEnd.Performed)]
    [InlineData(ObligationEnd.Enforced)]
    [InlineData(ObligationEnd.TakenToCourt)]
    public async Task An_obligation_ends_once(ObligationEnd how)
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);

        await scene.DoAsync(new RecordFulfilment { Obligation = Walk.Obligation, How = how }, Scene.Officer);
        var again = await scene.RefusedAsync(new RecordFulfilment { Obligation = Walk.Obligation, How = how }, Scene.Officer);

        again.Id.ShouldBe("PAR0655");
        var dispute = await scene.NowAsync();
        dispute.Obligations[0].End.ShouldBe(how);
        dispute.Duties(DeadlineKinds.Obligation).ShouldBeEmpty();
    }

    [Fact]
    public async Task Waiving_has_a_command_of_its_own()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);

        var refusal = await scene.RefusedAsync(new RecordFulfilment { Obligation = Walk.Obligation, How = ObligationEnd.Waived }, Scene.Officer);
        await scene.DoAsync(new WaiveObligation { Obligation = Walk.Obligation, Reason = "forgiven" }, Scene.Officer);

        refusal.Id.ShouldBe("PAR0656");
        (await scene.NowAsync()).Obligations[0].End.ShouldBe(ObligationEnd.Waived);
    }

    [Fact]
    public async Task An_overdue_obligation_climbs_and_counts_until_it_is_performed()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);
        await scene.PassAsync(TimeSpan.FromDays(21));
        var overdue = await scene.NowAsync();

        await scene.DoAsync(new RecordFulfilment { Obligation = Walk.Obligation, How = ObligationEnd.Performed }, Scene.Officer);

        overdue.OverdueObligations.ShouldBe(1);
        overdue.Tier.Name.ShouldNotBe("village");
        (await scene.NowAsync()).OverdueObligations.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_owed_is_a_duty_again_when_another_body_hands_it_back_settled()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);
        var due = (await scene.NowAsync()).Duty(DeadlineKinds.Obligation).Due;
        await scene.DoAsync(new Refer { Body = "court", Reason = "enforce it" }, Scene.Officer);
        var meanwhile = (await scene.NowAsync()).Duties(DeadlineKinds.Obligation);

        await scene.DoAsync(new RecordReferralAnswer { Settled = true }, Scene.Officer);

        meanwhile.ShouldBeEmpty();
        (await scene.NowAsync()).Duty(DeadlineKinds.Obligation).Due.ShouldBe(due);
    }

    [Fact]
    public async Task It_is_reopened_within_the_packs_window_and_not_after()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Closed);
        scene.Clock.Advance(TimeSpan.FromDays(180));

        var moment = scene.Clock.GetUtcNow();
        var late = await scene.RefusedAsync(new Reopen { Reason = "again" }, Scene.Officer, new SendOptions { Moment = moment.AddTicks(1) });
        await scene.DoAsync(new Reopen { Reason = "again" }, Scene.Officer);

        late.Id.ShouldBe("PAR0402");
        (await scene.NowAsync()).ShouldSatisfyAllConditions(d => d.Stage.ShouldBe(Stage.Screening), d => d.Episode.ShouldBe(2));
    }
}
