using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.FollowUp;

public sealed class VisitTests
{
    [Fact]
    public async Task Every_party_has_a_result_and_the_worst_counts()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);
        var onlyOne = Walk.Visit(VisitResult.Calm, VisitResult.Calm);

        var refusal = await scene.RefusedAsync(onlyOne with { Results = onlyOne.Results.Remove("p2") }, Scene.OtherOfficer);
        await scene.VisitAsync(VisitResult.Calm, VisitResult.NotReached);

        refusal.Id.ShouldBe("PAR0659");
        refusal.Reason().ShouldContain("p2");
        (await scene.EventsAsync()).Last<VisitRecorded>().ShouldNotBeNull().Worst.ShouldBe(VisitResult.NotReached);
    }

    [Fact]
    public async Task Not_reached_is_never_calm()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);
        await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);

        await scene.VisitAsync(VisitResult.NotReached, VisitResult.NotReached);

        (await scene.NowAsync()).ShouldSatisfyAllConditions(d => d.CalmInARow.ShouldBe(0), d => d.NotReached.ShouldBe(1), d => d.Stage.ShouldBe(Stage.FollowingUp));
    }

    [Fact]
    public async Task The_visitor_did_not_settle_the_case()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);

        var refusal = await scene.RefusedAsync(Walk.Visit(VisitResult.Calm, VisitResult.Calm), Scene.Mediator);

        refusal.Id.ShouldBe("PAR0651");
    }

    [Fact]
    public async Task Uneasy_comes_back_from_yellow_up_at_once()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp, r => r.Facts["amountAtStake"] = 200_000);

        await scene.VisitAsync(VisitResult.Uneasy, VisitResult.Calm);

        (await scene.NowAsync()).ShouldSatisfyAllConditions(d => d.Stage.ShouldBe(Stage.Screening), d => d.Episode.ShouldBe(2), d => d.UneasyVisits.ShouldBe(0));
    }

    [Fact]
    public async Task Uneasy_below_yellow_comes_back_the_second_time()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);

        await scene.VisitAsync(VisitResult.Uneasy, VisitResult.Calm);
        var first = (await scene.NowAsync()).Stage;
        await scene.VisitAsync(VisitResult.Calm, VisitResult.Uneasy);

        first.ShouldBe(Stage.FollowingUp);
        (await scene.NowAsync()).Stage.ShouldBe(Stage.Screening);
    }

    [Fact]
    public async Task A_flare_up_while_another_body_has_it_comes_back_too()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Referred);

        await scene.VisitAsync(VisitResult.Flared, VisitResult.Calm);

        var dispute = await scene.NowAsync();
        dispute.Stage.ShouldBe(Stage.Screening);
        dispute.Duties(DeadlineKinds.Referral).ShouldBeEmpty();
        dispute.Duty("screen").Holder.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_dispute_whose_parties_nobody_knows_is_visited_all_the_same()
    {
        var scene = new Scene();
        await scene.DoAsync(Scene.Harmless() with { Parties = [] }, Scene.Reception);
        await scene.DoAsync(new Refer { Body = "court", Reason = "a point of law" }, Scene.Officer);
        var everyone = Walk.Visit(VisitResult.Calm, VisitResult.Calm).Results.Clear().Add(RecordVisit.Everyone, VisitResult.Calm);

        await scene.DoAsync(new RecordVisit { Results = everyone, Method = "phone" }, Scene.Officer);
        var nobody = await scene.RefusedAsync(new RecordVisit { Results = everyone.Clear(), Method = "phone" }, Scene.Officer);

        nobody.Id.ShouldBe("PAR0652");
        (await scene.NowAsync()).CalmInARow.ShouldBe(1);
    }

    [Fact]
    public async Task A_further_episode_begins_with_its_own_counts_and_keeps_orders_and_requests_that_are_open()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);
        await scene.DoAsync(new RequestHelp { What = "an expert" }, Scene.Officer);
        await scene.DoAsync(new Supervise { Order = "go there", Addressee = new Holder("mediator"), Due = scene.Clock.GetUtcNow().AddDays(9) }, Scene.Township);

        await scene.VisitAsync(VisitResult.Flared, VisitResult.Calm);

        var dispute = await scene.NowAsync();
        dispute.ShouldSatisfyAllConditions(d => d.Visits.ShouldBe(0), d => d.Sessions.ShouldBe(0), d => d.Settler.ShouldBeNull(), d => d.Channel.ShouldBeNull(), d => d.EpisodeAt.ShouldBe(scene.Clock.GetUtcNow()));
        dispute.HelpRequests.Count.ShouldBe(dispute.Duties(DeadlineKinds.Help).Count);
        dispute.Orders.Count.ShouldBe(dispute.Duties(DeadlineKinds.Supervise).Count);
        await scene.DoAsync(new AnswerHelp { Request = "h1", Granted = true }, Scene.Township);
        (await scene.NowAsync()).Duties(DeadlineKinds.Help).ShouldBeEmpty();
    }
}
