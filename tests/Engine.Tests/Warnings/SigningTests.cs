using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Warnings;

public sealed class SigningTests
{
    private static readonly Actor OnDuty = new("tang-ying", "duty-officer@anping-station");
    private static readonly Actor StandIn = new("dong-gang", "mediator@anping-dongcun");

    [Fact]
    public async Task A_warning_any_one_may_sign_is_complete_with_the_first_signature()
    {
        var scene = new Scene();
        await scene.ReportedAsync();

        await scene.DoAsync(new SignWarning { Warning = "w1" }, Scene.Mediator);

        var dispute = await scene.NowAsync();
        dispute.Warning.ShouldNotBeNull().Complete.ShouldBeTrue();
        dispute.Duties(DeadlineKinds.Sign).ShouldBeEmpty();
        dispute.DeadlinesKept.ShouldBe(1);
    }

    [Fact]
    public async Task A_warning_each_must_sign_waits_for_the_last()
    {
        var scene = await OrangeAsync();

        await scene.DoAsync(new SignWarning { Warning = "w1" }, Scene.Station);
        var half = await scene.NowAsync();
        await scene.DoAsync(new SignWarning { Warning = "w1" }, Scene.Township);

        half.Warning.ShouldNotBeNull().Complete.ShouldBeFalse();
        half.Duty(DeadlineKinds.Sign).Holder.ShouldBe(new Holder("township-leader", "anping"));
        (await scene.NowAsync()).Warning.ShouldNotBeNull().Complete.ShouldBeTrue();
    }

    [Fact]
    public async Task A_stand_in_signs_for_the_post()
    {
        var scene = new Scene();
        await scene.ReportedAsync();

        await scene.DoAsync(new SignWarning { Warning = "w1" }, StandIn);

        (await scene.NowAsync()).Warning.ShouldNotBeNull().Signed.ShouldBe([new Holder("mediator", "anping-dongcun")]);
    }

    [Fact]
    public async Task The_post_on_duty_signs_for_the_post()
    {
        var scene = await OrangeAsync();

        await scene.DoAsync(new SignWarning { Warning = "w1" }, OnDuty);

        (await scene.NowAsync()).Warning.ShouldNotBeNull().Signed.ShouldBe([new Holder("station-leader", "anping-station")]);
    }

    [Fact]
    public async Task Nobody_else_signs()
    {
        var scene = new Scene();
        await scene.ReportedAsync();

        var refusal = await scene.RefusedAsync(new SignWarning { Warning = "w1" }, Scene.Station);

        refusal.Id.ShouldBe("PAR0902");
        refusal.Remedy().ShouldContain("mediator@anping-dongcun");
    }

    [Fact]
    public async Task Whoever_the_duty_climbed_to_signs_for_the_post_it_came_from()
    {
        var scene = new Scene();
        await scene.ReportedAsync(r => r.Facts["violenceThreatened"] = true);
        await scene.PassAsync(TimeSpan.FromDays(2));
        var duty = (await scene.NowAsync()).Duty(DeadlineKinds.Sign);
        var climbed = duty.Holder.ShouldNotBeNull();

        await scene.DoAsync(new SignWarning { Warning = "w1" }, scene.SomebodyOf(climbed));

        climbed.ShouldNotBe(new Holder("community-officer", "anping-station"));
        duty.First.ShouldBe(new Holder("community-officer", "anping-station"));
        var dispute = await scene.NowAsync();
        dispute.Warning.ShouldNotBeNull().Signed.ShouldBe([new Holder("community-officer", "anping-station")]);
        dispute.Duties(DeadlineKinds.Sign).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_holds_two_signs_their_own_first()
    {
        var scene = await OrangeAsync();
        await scene.PassAsync(TimeSpan.FromHours(7));
        var station = (await scene.NowAsync()).Duties(DeadlineKinds.Sign).Single(d => d.First?.Post == "station-leader").Holder;

        await scene.DoAsync(new SignWarning { Warning = "w1" }, Scene.Township);

        station.ShouldBe(new Holder("township-leader", "anping"), "it climbed from the station leader over the post on duty");
        (await scene.NowAsync()).Warning.ShouldNotBeNull().Signed.ShouldBe([new Holder("township-leader", "anping")]);
    }

    [Fact]
    public async Task A_higher_warning_takes_the_place_of_the_one_before()
    {
        var scene = new Scene();
        await scene.ReportedAsync();

        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["injury"] = "minor" } }, Scene.Mediator);

        var dispute = await scene.NowAsync();
        dispute.Duties(DeadlineKinds.Sign).ShouldAllBe(d => d.Subject == "w2");
        (await scene.RefusedAsync(new SignWarning { Warning = "w1" }, Scene.Township)).Id.ShouldBe("PAR0901");
        dispute.DeadlinesMissed.ShouldBe(0);
    }

    [Fact]
    public async Task A_level_that_does_not_rise_warns_nobody()
    {
        var scene = await OrangeAsync();

        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["weaponSeen"] = true } }, Scene.Mediator);

        (await scene.EventsAsync()).OfType<WarningIssued>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task One_warning_that_two_posts_leave_unsigned_is_one_unsigned_warning()
    {
        var scene = await OrangeAsync();

        await scene.PassAsync(TimeSpan.FromHours(3));

        var dispute = await scene.NowAsync();
        dispute.DeadlinesMissed.ShouldBe(3, "two signatures and the acceptance");
        dispute.UnsignedWarnings.ShouldBe(1);
    }

    [Fact]
    public async Task At_the_top_both_heads_have_the_duty_and_one_signature_ends_it()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        await scene.PassAsync(TimeSpan.FromDays(14));
        var top = (await scene.NowAsync()).Duties(DeadlineKinds.Sign);

        await scene.DoAsync(new SignWarning { Warning = "w1" }, Scene.PartyHead);

        top.Select(d => d.Holder?.Post).ShouldBe(["party-head", "government-head"], ignoreOrder: true);
        top.ShouldAllBe(d => d.Missed && d.Fired);
        (await scene.NowAsync()).Duties(DeadlineKinds.Sign).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dispute_that_comes_back_warns_anew()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);
        await scene.SignAsync();

        await scene.VisitAsync(VisitResult.Flared, VisitResult.Calm);

        (await scene.NowAsync()).Warning.ShouldNotBeNull().Complete.ShouldBeFalse();
    }

    private static async Task<Scene> OrangeAsync()
    {
        var scene = new Scene();
        await scene.ReportedAsync(r => r.Facts["injury"] = "minor");
        return scene;
    }
}
