using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Notices;

public sealed class NoticeTests
{
    [Fact]
    public async Task A_warning_tells_who_must_sign_and_informs_the_others()
    {
        var scene = new Scene();

        await scene.ReportedAsync(r => r.Facts["violenceThreatened"] = true);

        var notices = (await scene.EventsAsync()).OfType<NoticeRaised>().ToArray();
        notices.Where(n => n.Text == "warning").Select(n => n.To?.Post).ShouldBe(["community-officer"]);
        notices.Where(n => n.Text == "warning-information").Select(n => n.To?.Post).ShouldBe(["mediator", "justice-officer"]);
        notices.ShouldAllBe(n => n.Level == new Level("yellow"));
    }

    [Fact]
    public async Task Whoever_brought_it_forward_and_the_parties_get_a_receipt()
    {
        var scene = new Scene();

        await scene.DoAsync(Scene.Harmless() with { Informant = new ReportedParty("Zhao") }, Scene.Reception);

        (await scene.EventsAsync()).OfType<NoticeRaised>().Where(n => n.Text == "receipt").Select(n => n.Party).ShouldBe(["informant", "p1", "p2"]);
    }

    [Fact]
    public async Task A_route_of_the_pack_tells_more_people_where_its_condition_holds()
    {
        var scene = new Scene();

        await scene.ReportedAsync(r => r.Facts["selfHarmSpokenOf"] = true);

        var care = (await scene.EventsAsync()).OfType<NoticeRaised>().Single(n => n.Text == "care");
        care.ShouldSatisfyAllConditions(n => n.To.ShouldBe(new Holder("health-worker", "anping")), n => n.Route.ShouldBe("care-for-self-harm"));
    }

    [Fact]
    public async Task Nobody_is_told_the_same_twice()
    {
        var scene = new Scene();

        await scene.ReportedAsync(r => r.Facts["injury"] = "serious");

        var notices = (await scene.EventsAsync()).OfType<NoticeRaised>().Select(n => (n.Text, n.To, n.Party)).ToArray();
        notices.ShouldBeUnique();
        notices.Count(n => n.Text == "warning").ShouldBe(3, "both heads and the township leader, though a route names them again");
    }

    [Fact]
    public async Task Every_text_that_is_sent_is_one_of_the_pack_in_each_of_its_languages()
    {
        var scene = new Scene();
        await scene.WithNewsOfEveryKindAsync();
        await scene.DoAsync(new StopWatching { Reason = "moved" }, Scene.Officer);
        await scene.DoAsync(new Climb { Reason = "too big" }, Scene.Officer);

        var sent = (await scene.EventsAsync()).OfType<NoticeRaised>().Select(n => n.Text).Distinct().ToArray();

        sent.Length.ShouldBeGreaterThan(10);
        foreach (var language in scene.Pack.Settings.Languages) sent.ShouldBeSubsetOf(scene.Pack.Current.Texts[language].ByName.Keys);
    }

    [Fact]
    public async Task Each_notice_of_a_dispute_has_its_own_id_and_waits_to_be_sent()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);

        var raised = (await scene.EventsAsync()).OfType<NoticeRaised>().Select(n => n.Notice).ToArray();
        var pending = await scene.Journal.Deliveries.PendingAsync(100, TestContext.Current.CancellationToken);

        raised.ShouldBe(Enumerable.Range(1, raised.Length).Select(i => $"n{i}"));
        pending.Select(p => p.Key.Notice).ShouldBe(raised);
    }
}
