using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests;

public sealed class LoopTests
{
    [Fact]
    public async Task A_dispute_passes_the_whole_loop_and_closes()
    {
        var scene = new Scene();
        await scene.ReportedAsync();

        await SettleAsync(scene);
        await VisitCalmlyAsync(scene, 7);
        await VisitCalmlyAsync(scene, 23);
        await scene.DoAsync(new Close(), Scene.OtherOfficer);

        var dispute = await scene.NowAsync();
        dispute.Stage.ShouldBe(Stage.Closed);
        dispute.Deadlines.ShouldBeEmpty();
        (await scene.EventsAsync()).OfType<DeadlineMissed>().Select(m => m.Deadline).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_check_ins_of_a_referral_end_when_it_is_answered()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        await scene.DoAsync(new Accept(), Scene.Mediator);
        await scene.DoAsync(new ScreenIn(), Scene.Mediator);
        await scene.DoAsync(new Refer { Body = "court", Reason = "a point of law" }, Scene.Officer);
        var checkIns = (await scene.NowAsync()).Deadlines.Where(d => d.Kind == DeadlineKinds.Visit).Select(d => d.Id).ToList();

        await scene.DoAsync(new RecordReferralAnswer { Settled = true }, Scene.Officer);

        checkIns.ShouldNotBeEmpty();
        var visits = (await scene.NowAsync()).Deadlines.Where(d => d.Kind == DeadlineKinds.Visit).ToList();
        visits.Select(d => d.Subject).ShouldBe(["7d", "30d"]);
        visits.Select(d => d.Id).Intersect(checkIns).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dispute_that_flares_up_comes_back_as_the_next_episode_with_a_floor()
    {
        var scene = new Scene();
        await scene.ReportedAsync(r => r.Facts["injury"] = "minor");
        var levelWhenSettled = (await scene.NowAsync()).Level;
        await scene.DoAsync(new SignWarning { Warning = "w1" }, Scene.Station);
        await SettleAsync(scene);

        await scene.DoAsync(new RecordVisit { Results = Results(VisitResult.Calm, VisitResult.Flared), Method = "in-person" }, Scene.OtherOfficer);

        var dispute = await scene.NowAsync();
        dispute.Stage.ShouldBe(Stage.Screening);
        dispute.Episode.ShouldBe(2);
        dispute.Floor.ShouldBe(levelWhenSettled);
        scene.Pack.Levels.RankOf(dispute.Level).ShouldBeGreaterThanOrEqualTo(scene.Pack.Levels.RankOf(levelWhenSettled));
    }

    [Fact]
    public async Task A_warning_nobody_signs_climbs_to_the_top_and_stays_in_sight()
    {
        var scene = new Scene();
        await scene.ReportedAsync(r => r.Facts["injury"] = "serious");

        await scene.PassAsync(TimeSpan.FromDays(2));

        var events = await scene.EventsAsync();
        var dispute = await scene.NowAsync();
        dispute.Level.Name.ShouldBe("red");
        events.OfType<DutyMoved>().Select(m => m.Holder.Post).ShouldContain("party-head");
        dispute.Deadlines.Where(d => d.Kind == DeadlineKinds.Sign).ShouldNotBeEmpty();
        dispute.Deadlines.Where(d => d.Kind == DeadlineKinds.Sign).ShouldAllBe(d => d.Missed && d.Holder != null);
    }

    [Fact]
    public async Task A_mediator_who_settled_the_case_may_not_judge_whether_it_holds()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        await SettleAsync(scene);

        var refusal = await scene.RefusedAsync(new RecordVisit { Results = Results(VisitResult.Calm, VisitResult.Calm), Method = "phone" }, Scene.Mediator);

        refusal.Id.ShouldBe("PAR0651");
    }

    [Fact]
    public async Task A_climb_rule_that_goes_on_matching_moves_a_dispute_up_once_not_to_the_top()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        await scene.DoAsync(new RecordIncident { Text = "again" }, Scene.Mediator);
        var tier = (await scene.NowAsync()).Tier;

        await scene.DoAsync(new RecordIncident { Text = "and again" }, Scene.Mediator);
        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["alcohol"] = true } }, Scene.Mediator);

        tier.Name.ShouldBe("township");
        (await scene.NowAsync()).Tier.ShouldBe(tier);
    }

    private static async Task SettleAsync(Scene scene)
    {
        await scene.DoAsync(new Accept(), Scene.Mediator);
        await scene.DoAsync(new ScreenIn(), Scene.Mediator);
        await scene.DoAsync(new RecordAssessment { Met = ["p1", "p2"], Causes = "a wall" }, Scene.Officer);
        await scene.DoAsync(new RecordPlan { Lead = "xie-lihua", Measures = "talk" }, Scene.Officer);
        if ((await scene.NowAsync()).Warning is { Complete: false } warning) await scene.DoAsync(new SignWarning { Warning = warning.Id }, SignerOf((await scene.NowAsync()).Level));
        await scene.DoAsync(new Assign { Channel = "peoples-mediation" }, Scene.Officer);
        await scene.DoAsync(new TakeOn(), Scene.Mediator);
        await scene.DoAsync(new RecordSession { Result = SessionResult.Agreed }, Scene.Mediator);
        await scene.DoAsync(new Settle { Form = AgreementForm.Oral }, Scene.Mediator);
    }

    private static Actor SignerOf(Level level) => level.Name switch
    {
        "blue" => Scene.Mediator,
        "yellow" => Scene.Officer,
        _ => Scene.Township,
    };

    private static async Task VisitCalmlyAsync(Scene scene, int days)
    {
        await scene.PassAsync(TimeSpan.FromDays(days) - TimeSpan.FromHours(1));
        await scene.DoAsync(new RecordVisit { Results = Results(VisitResult.Calm, VisitResult.Calm), Method = "phone" }, Scene.OtherOfficer);
    }

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, VisitResult> Results(VisitResult one, VisitResult other) =>
        System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [new KeyValuePair<string, VisitResult>("p1", one), new("p2", other)]);
}
