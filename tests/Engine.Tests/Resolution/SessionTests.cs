using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Resolution;

public sealed class SessionTests
{
    [Fact]
    public async Task A_channels_own_limit_counts_the_sessions_held_there()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);
        await FailAsync(scene);
        await FailAsync(scene);
        await scene.DoAsync(new Assign { Channel = "police-mediation" }, Scene.Officer);
        await FailAsync(scene);
        await FailAsync(scene);

        var refusal = await scene.RefusedAsync(new RecordSession { Result = SessionResult.NotAgreed }, Scene.Officer);

        refusal.Id.ShouldBe("PAR0601");
        (await scene.NowAsync()).ShouldSatisfyAllConditions(d => d.Sessions.ShouldBe(4), d => d.FailedSessions.ShouldBe(4));
    }

    [Fact]
    public async Task Three_failed_sessions_climb_and_raise_the_level()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);

        for (var i = 0; i < 3; i++) await FailAsync(scene);

        var dispute = await scene.NowAsync();
        dispute.Tier.Name.ShouldBe("township");
        dispute.Level.Name.ShouldBe("yellow");
    }

    [Fact]
    public async Task The_form_is_one_of_the_channels_and_a_written_one_has_a_text()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);

        var form = await scene.RefusedAsync(new Settle { Form = AgreementForm.OnTheSpot }, Scene.Mediator);
        var text = await scene.RefusedAsync(new Settle { Form = AgreementForm.Written }, Scene.Mediator);
        var stranger = await scene.RefusedAsync(new Settle { Form = AgreementForm.Oral, Obligations = [new("p7", "p1", "pay")] }, Scene.Mediator);

        form.Id.ShouldBe("PAR0602");
        text.Id.ShouldBe("PAR0604");
        stranger.Id.ShouldBe("PAR0111");
    }

    [Theory]
    [InlineData(MediationEnd.Failed)]
    [InlineData(MediationEnd.RefusedByParty)]
    [InlineData(MediationEnd.NotMediable)]
    public async Task Mediation_may_end_at_any_moment_the_parties_are_told_and_visits_go_on(MediationEnd cause)
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);

        var silent = await scene.RefusedAsync(new EndMediation { Cause = cause, OutsideRoutes = "" }, Scene.Mediator);
        await scene.DoAsync(new EndMediation { Cause = cause, OutsideRoutes = "the court" }, Scene.Mediator);

        silent.Id.ShouldBe("PAR0110");
        var dispute = await scene.NowAsync();
        dispute.ShouldSatisfyAllConditions(d => d.Stage.ShouldBe(Stage.FollowingUp), d => d.Agreed.ShouldBeFalse(), d => d.Settler.ShouldBe("yu-mei"));
        dispute.Duties(DeadlineKinds.Visit).ShouldNotBeEmpty();
        (await scene.EventsAsync()).OfType<NoticeRaised>().Where(n => n.Text == "decision").Select(n => n.Party).ShouldBe(["p1", "p2"]);
    }

    [Fact]
    public async Task Another_body_gets_a_limit_of_its_own_for_its_answer()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Referred);
        await scene.PassAsync(TimeSpan.FromDays(5));

        var unknown = await scene.RefusedAsync(new Refer { Body = "church", Reason = "peace" }, Scene.Officer);
        await scene.DoAsync(new Refer { Body = "criminal-police", Reason = "a crime after all" }, Scene.Officer);

        unknown.Id.ShouldBe("PAR0603");
        (await scene.NowAsync()).Duty(DeadlineKinds.Referral).Due.ShouldBe(scene.Clock.GetUtcNow().AddDays(7));
    }

    [Fact]
    public async Task What_another_body_settled_counts_as_agreed_and_anybody_may_visit_it()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Referred);

        await scene.DoAsync(new RecordReferralAnswer { Settled = true }, Scene.Officer);
        await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm, Scene.Officer);

        (await scene.NowAsync()).ShouldSatisfyAllConditions(d => d.Agreed.ShouldBeTrue(), d => d.Settler.ShouldBeNull(), d => d.CalmInARow.ShouldBe(1));
    }

    private static Task<Accepted> FailAsync(Scene scene) => scene.DoAsync(new RecordSession { Result = SessionResult.NotAgreed }, Scene.Officer);
}
