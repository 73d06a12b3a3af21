using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Screening;

public sealed class ScreeningTests
{
    [Theory]
    [InlineData(2, false)]
    [InlineData(6, false)]
    [InlineData(12, true)]
    [InlineData(40, true)]
    public async Task Dismissing_and_no_longer_watching_need_two_people_from_orange_up(int people, bool two)
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Screening, r => r.Facts["peopleInvolved"] = people);

        var stopped = await scene.DoAsync(new StopWatching { Reason = "moved" }, Scene.Officer);
        if (!two) await scene.DoAsync(new Reopen { Reason = "back" }, Scene.Officer);

        (stopped.Proposal is not null).ShouldBe(two);
    }

    [Fact]
    public async Task A_dispute_that_came_back_is_dismissed_by_two_people_whatever_its_level()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Dismissed);
        await scene.DoAsync(new Reopen { Reason = "back" }, Scene.Officer);

        var accepted = await scene.DoAsync(new Dismiss { Reason = "no dispute", OutsideRoute = "the court" }, Scene.Officer);

        accepted.Proposal.ShouldNotBeNull();
    }

    [Fact]
    public async Task Dismissing_says_why_and_where_else_to_go_and_both_parties_are_told()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Screening);

        var silent = await scene.RefusedAsync(new Dismiss { Reason = " ", OutsideRoute = "the court" }, Scene.Officer);
        var nowhere = await scene.RefusedAsync(new Dismiss { Reason = "no dispute", OutsideRoute = "" }, Scene.Officer);
        await scene.DoAsync(new Dismiss { Reason = "no dispute", OutsideRoute = "the court" }, Scene.Officer);

        silent.Id.ShouldBe("PAR0110");
        nowhere.Id.ShouldBe("PAR0110");
        (await scene.EventsAsync()).OfType<NoticeRaised>().Where(n => n.Text == "decision").Select(n => n.Party).ShouldBe(["p1", "p2"]);
    }

    [Fact]
    public async Task Screening_notes_that_a_matter_may_not_be_mediated()
    {
        var scene = new Scene();

        var dispute = await scene.AtAsync(Stage.Assessing, r => r.Facts["signs"] = FactValue.Choices(["suspected-crime"]));

        dispute.NotMediable.ShouldBeTrue();
    }
}
