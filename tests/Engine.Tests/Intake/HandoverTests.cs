using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.Tests.Intake;

public sealed class HandoverTests
{
    [Fact]
    public async Task The_first_receiver_stays_responsible_after_one_return()
    {
        var scene = new Scene();
        var accept = (await scene.ReportedAsync()).Duty("accept");

        await scene.DoAsync(new ReturnHandover { Reason = "not our village" }, Scene.Mediator);

        (await scene.NowAsync()).Duty("accept").ShouldBe(accept);
    }

    [Fact]
    public async Task A_second_return_goes_to_the_common_superior_whose_naming_binds()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        await scene.DoAsync(new ReturnHandover { Reason = "not our village" }, Scene.Mediator);
        await scene.DoAsync(new ReturnHandover { Reason = "not ours" }, Scene.Officer);
        var superior = (await scene.NowAsync()).Duty("accept");
        var third = await scene.RefusedAsync(new ReturnHandover { Reason = "no" }, Scene.Mediator);

        await scene.DoAsync(new Designate { Unit = "anping-xihe", Reason = "the wall is theirs" }, Scene.Township);

        superior.Holder.ShouldBe(new Holder("township-leader", "anping"));
        third.Id.ShouldBe("PAR0302");
        var dispute = await scene.NowAsync();
        dispute.Unit.ShouldBe("anping-xihe");
        dispute.Duty("accept").ShouldSatisfyAllConditions(d => d.Holder.ShouldBe(new Holder("mediator", "anping-xihe")), d => d.First.ShouldBeNull());
    }

    [Fact]
    public async Task Only_the_addressee_or_those_above_accept_or_return()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        var elsewhere = new Actor("cheng-tao", "mediator@anping-xihe");

        var accept = await scene.RefusedAsync(new Accept(), elsewhere);
        var giveBack = await scene.RefusedAsync(new ReturnHandover { Reason = "no" }, elsewhere);
        var otherTown = await scene.RefusedAsync(new Accept(), new Actor("su-hong", "township-leader@liushu"));
        await scene.DoAsync(new Accept(), Scene.Township);

        accept.Id.ShouldBe("PAR0308");
        giveBack.Id.ShouldBe("PAR0308");
        otherTown.Id.ShouldBe("PAR0308");
        (await scene.NowAsync()).Stage.ShouldBe(Stage.Screening);
    }

    [Fact]
    public async Task Whoever_names_no_unit_is_known_by_their_seat()
    {
        var scene = new Scene();
        await scene.ReportedAsync();

        var elsewhere = await scene.RefusedAsync(new Accept(), new Actor("cheng-tao", "mediator"));
        await scene.DoAsync(new Accept(), new Actor("yu-mei", "mediator"));

        elsewhere.Id.ShouldBe("PAR0308");
    }

    [Fact]
    public async Task The_unit_a_superior_names_gets_the_running_duties_with_their_due_moments()
    {
        var scene = new Scene();
        var before = await scene.AtAsync(Stage.Assessing);

        await scene.DoAsync(new Designate { Unit = "liushu-qianjin", Reason = "they live there" }, Scene.County);

        var dispute = await scene.NowAsync();
        dispute.Duty("assess").ShouldSatisfyAllConditions(
            d => d.Holder.ShouldBe(new Holder("community-officer", "liushu-station")), d => d.Due.ShouldBe(before.Duty("assess").Due), d => d.StartedAt.ShouldBe(before.Duty("assess").StartedAt));
        dispute.Duty("plan").Holder.ShouldBe(new Holder("mediator", "liushu-qianjin"));
    }
}
