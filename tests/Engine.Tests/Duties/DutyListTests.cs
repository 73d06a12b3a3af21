using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Duties;

namespace Parley.Tests.Duties;

public sealed class DutyListTests
{
    [Fact]
    public async Task Mine_are_the_duties_of_the_seats_I_fill_with_what_fulfils_them()
    {
        var scene = new Scene();
        await scene.ReportedAsync();

        var mine = await MineAsync(scene, Scene.Mediator.SubjectId);

        mine.Where(d => d.Deadline.Kind == "accept").ShouldHaveSingleItem().FulfilledBy.ShouldBe([nameof(Accept)]);
        mine.ShouldAllBe(d => d.Deadline.Holder.GetValueOrDefault().Post == "mediator");
        (await MineAsync(scene, "nobody")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_overdue_comes_first_and_then_what_is_more_serious()
    {
        var scene = new Scene();
        await scene.With("calm").ReportedAsync();
        await scene.With("old").ReportedAsync();
        await scene.With("old").DoAsync(new Accept(), Scene.Mediator);
        scene.Clock.Advance(TimeSpan.FromHours(47));
        await scene.With("serious").ReportedAsync(r => r.Facts["injury"] = "minor");
        scene.Clock.Advance(TimeSpan.FromMinutes(30));

        var mine = await MineAsync(scene, Scene.Mediator.SubjectId);

        mine[0].ShouldSatisfyAllConditions(d => d.Overdue.ShouldBeTrue(), d => d.Deadline.Kind.ShouldBe("accept"), d => d.Dispute.ShouldBe(new DisputeId("calm")));
        mine.Select(d => d.Overdue).ShouldBe(mine.Select(d => d.Overdue).OrderDescending());
        mine.First(d => !d.Overdue).Dispute.ShouldBe(new DisputeId("serious"));
        mine[^1].Dispute.ShouldBe(new DisputeId("old"));
    }

    [Fact]
    public async Task Nothing_of_a_dispute_I_stepped_aside_from_is_mine()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Screening);

        await scene.DoAsync(new Recuse { Reason = "my cousin" }, Scene.Mediator);

        (await MineAsync(scene, Scene.Mediator.SubjectId)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_proposal_of_my_own_is_no_duty_of_mine()
    {
        var scene = new Scene();
        var settle = (await scene.AtAsync(Stage.Resolving)).Duty("settle");
        await scene.DoAsync(new ExtendDeadline { Deadline = settle.Id, By = new Length(10, LengthUnit.Days), Reason = "the expert is away" }, Scene.Township);

        var mine = await MineAsync(scene, Scene.Township.SubjectId);

        mine.ShouldNotContain(d => d.Deadline.Kind == DeadlineKinds.Proposal);
    }

    [Fact]
    public async Task What_is_unknown_is_fulfilled_by_facts()
    {
        var scene = new Scene();
        await scene.DoAsync(Scene.Harmless() with { Facts = new GivenFacts { ["peopleInvolved"] = 2 } }, Scene.Reception);

        var duties = (await scene.Engine.DutiesOfDisputeAsync(scene.Id, cancellationToken: TestContext.Current.CancellationToken)).ShouldNotBeNull();

        duties.Single(d => d.Deadline.Kind == DeadlineKinds.FindOut).FulfilledBy.ShouldBe([nameof(AddFacts), nameof(CorrectFact)]);
        duties.ShouldAllBe(d => d.Label.Length > 0);
    }

    [Fact]
    public async Task A_dispute_that_is_not_there_has_no_list()
    {
        (await new Scene().Engine.DutiesOfDisputeAsync(new DisputeId("d9"), cancellationToken: TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    private static Task<IReadOnlyList<Duty>> MineAsync(Scene scene, string subject) => scene.Engine.DutiesOfPersonAsync(subject, cancellationToken: TestContext.Current.CancellationToken);
}
