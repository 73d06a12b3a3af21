using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Supervision;

public sealed class SupervisionTests
{
    [Fact]
    public async Task Climbing_moves_the_dispute_one_tier_up_and_tells_who_answers_there()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);

        await scene.DoAsync(new Climb { Reason = "too big for us" }, Scene.Mediator);

        (await scene.NowAsync()).ShouldSatisfyAllConditions(d => d.Tier.Name.ShouldBe("township"), d => d.Unit.ShouldBe("anping"), d => d.TierAt.ShouldBe(scene.Clock.GetUtcNow()));
        (await scene.EventsAsync()).OfType<NoticeRaised>().Last().ShouldSatisfyAllConditions(n => n.Text.ShouldBe("climbed"), n => n.To.ShouldBe(new Holder("community-officer", "anping-station")));
    }

    [Fact]
    public async Task At_the_top_it_climbs_no_further()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);
        for (var i = 0; i < 3; i++) await scene.DoAsync(new Climb { Reason = "too big" }, Scene.Mediator);

        var refusal = await scene.RefusedAsync(new Climb { Reason = "too big" }, Scene.Mediator);

        refusal.Id.ShouldBe("PAR0671");
        (await scene.NowAsync()).Tier.Name.ShouldBe("leading-group");
    }

    [Fact]
    public async Task Level_and_tier_are_two_things()
    {
        var scene = new Scene();
        var before = await scene.AtAsync(Stage.Assessing);

        await scene.DoAsync(new Climb { Reason = "too big" }, Scene.Mediator);

        (await scene.NowAsync()).Level.ShouldBe(before.Level);
    }

    [Fact]
    public async Task An_order_comes_down_with_its_own_due_moment_and_climbs_when_it_is_not_done()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);
        var due = scene.Clock.GetUtcNow().AddHours(30);

        await scene.DoAsync(new Supervise { Order = "go there", Addressee = new Holder("mediator"), Due = due }, Scene.Station);
        var order = (await scene.NowAsync()).Duty(DeadlineKinds.Supervise);
        await scene.PassAsync(TimeSpan.FromHours(31));

        order.ShouldSatisfyAllConditions(d => d.Holder.ShouldBe(new Holder("mediator", "anping-dongcun")), d => d.Due.ShouldBe(due), d => d.Subject.ShouldBe("s1"));
        (await scene.NowAsync()).Duty(DeadlineKinds.Supervise).Missed.ShouldBeTrue();
    }

    [Fact]
    public async Task An_order_goes_to_a_post_that_exists_and_lies_ahead()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);

        var nobody = await scene.RefusedAsync(new Supervise { Order = "go", Addressee = new Holder("sheriff"), Due = Scene.Start.AddDays(9) }, Scene.Station);
        var past = await scene.RefusedAsync(new Supervise { Order = "go", Addressee = new Holder("mediator"), Due = Scene.Start }, Scene.Station);

        nobody.Id.ShouldBe("PAR0673");
        past.Id.ShouldBe("PAR0114");
    }

    [Theory]
    [InlineData("yu-mei", "mediator@anping-dongcun", "community-officer@anping-station")]
    [InlineData("lin-weidong", "township-leader@anping", "county-centre@qingshi")]
    public async Task A_request_for_help_goes_up_from_whoever_asks_and_its_answer_ends_the_duty(string subject, string post, string asked)
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);

        await scene.DoAsync(new RequestHelp { What = "an expert" }, new Actor(subject, post));
        var help = (await scene.NowAsync()).Duty(DeadlineKinds.Help);
        var stranger = await scene.RefusedAsync(new AnswerHelp { Request = "h9", Granted = true }, Scene.County);
        await scene.DoAsync(new AnswerHelp { Request = "h1", Granted = false, Answer = "nobody free" }, Scene.County);

        help.Holder?.ToString().ShouldBe(asked);
        stranger.Id.ShouldBe("PAR0674");
        (await scene.NowAsync()).ShouldSatisfyAllConditions(d => d.HelpRequests.ShouldBeEmpty(), d => d.Duties(DeadlineKinds.Help).ShouldBeEmpty());
    }
}
