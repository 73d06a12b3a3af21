using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.Tests;

/// <summary>Nobody is forgotten: whatever people do or leave undone, an active dispute has a duty that somebody holds.</summary>
public sealed class ForgottenTests
{
    /// <summary>So many people make it blue, yellow, orange and red.</summary>
    private static readonly int[] People = [2, 6, 12, 40];

    public static TheoryData<Stage, int> ActiveStagesByLevel =>
        [.. from stage in Enum.GetValues<Stage>().Where(s => s.IsActive()) from people in People select (stage, people)];

    [Theory]
    [MemberData(nameof(ActiveStagesByLevel))]
    public async Task In_every_active_stage_at_every_level_somebody_has_a_duty_with_a_due_moment(Stage stage, int people)
    {
        var scene = new Scene();
        await scene.AtAsync(stage, r => r.Facts["peopleInvolved"] = people);
        await scene.SignAsync();

        var now = await scene.NowAsync();
        await scene.PassAsync(TimeSpan.FromDays(45));

        var later = await scene.NowAsync();
        now.Deadlines.ShouldContain(d => d.Holder != null && d.Kind != DeadlineKinds.Sign);
        later.Deadlines.ShouldContain(d => d.Holder != null && d.Kind != DeadlineKinds.Sign);
        later.Stage.ShouldBe(stage);
    }

    [Fact]
    public async Task Every_step_of_the_loop_leaves_somebody_with_a_duty()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);
        await scene.VisitAsync(VisitResult.Flared, VisitResult.Calm);
        await scene.DoAsync(new ScreenIn(), Scene.Mediator);
        await scene.DoAsync(new RecordAssessment { Met = ["p1"] }, Scene.Officer);
        await scene.DoAsync(new Assign { Channel = "mediation-group" }, Scene.Officer);
        await scene.DoAsync(new Decline { Reason = "no time" }, Scene.Mediator);
        await scene.DoAsync(new Assign { Channel = "police-mediation" }, Scene.Officer);
        await scene.DoAsync(new TakeOn(), Scene.Officer);
        await scene.DoAsync(new RecordSession { Result = SessionResult.NotAgreed }, Scene.Officer);
        await scene.DoAsync(new EndMediation { Cause = MediationEnd.Failed, OutsideRoutes = "the court" }, Scene.Officer);
        await scene.DoAsync(new Refer { Body = "court", Reason = "a point of law" }, Scene.Officer);
        await scene.DoAsync(new Refer { Body = "civil-affairs", Reason = "not the court's" }, Scene.Officer);
        await scene.DoAsync(new RecordReferralAnswer { Settled = false }, Scene.Officer);

        var dispute = Parley.Disputes.State.Fold.Start(scene.Id);
        foreach (var commit in await scene.Engine.HistoryAsync(scene.Id, TestContext.Current.CancellationToken))
        {
            dispute = Parley.Disputes.State.Fold.With(dispute, commit);
            dispute.Deadlines.ShouldContain(d => d.Holder != null && d.Kind != DeadlineKinds.Sign, $"after {commit.Header.Command} at {dispute.Stage}");
        }
    }

    [Theory]
    [InlineData(Stage.Closed)]
    [InlineData(Stage.Dismissed)]
    [InlineData(Stage.Merged)]
    public async Task An_ended_dispute_has_none(Stage stage)
    {
        var scene = new Scene();

        var dispute = await scene.AtAsync(stage);

        dispute.Deadlines.ShouldBeEmpty();
        (await scene.Engine.DutiesAsync(cancellationToken: TestContext.Current.CancellationToken)).ShouldAllBe(d => d.Dispute != scene.Id);
    }

    [Theory]
    [InlineData(Stage.Closed)]
    [InlineData(Stage.Dismissed)]
    public async Task A_review_of_an_ended_dispute_is_a_duty_of_another_person_one_tier_up(Stage stage)
    {
        var scene = new Scene();
        await scene.AtAsync(stage);

        await scene.DoAsync(new RequestReview { Party = "p1", Reason = "not fair" }, Scene.Reception);

        var review = (await scene.NowAsync()).Duty(DeadlineKinds.Review);
        review.Holder.ShouldBe(new Holder("township-leader", "anping"));
        review.Due.ShouldBe(scene.Clock.GetUtcNow().AddDays(15));
        await scene.DoAsync(new RecordProgress { Text = "it was fair", Deadline = review.Id }, Scene.Township);
        (await scene.NowAsync()).Reviews.ShouldBeEmpty();
    }
}
