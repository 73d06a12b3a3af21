using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Journal;
using Parley.Notices;
using Parley.Tests.Journal;
using Parley.Tests.Running;

namespace Parley.Tests.Sending;

/// <summary>The scene begins on a Monday at nine in the morning.</summary>
public sealed class KeepingBackTests
{
    private const string Officer = "community-officer@anping-station";
    private readonly FakeChannel channel = new();

    [Fact]
    public async Task Warnings_of_a_group_come_as_one_message_after_the_wait_and_later_ones_after_the_interval()
    {
        var (scene, sending) = Of("""{ "name": "how", "on": ["warning"], "when": "level == yellow", "groupBy": ["place"], "groupWait": "2min", "groupInterval": "10min" }""");
        using var loop = sending;

        await ReportAsync(scene, "w-1", 6);
        await ReportAsync(scene, "w-2", 7);
        await loop.RoundAsync();
        var atOnce = Counts();
        await loop.PassAsync(TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(1));
        var afterWait = Counts();
        await ReportAsync(scene, "w-3", 6);
        await loop.PassAsync(TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(1));
        var before = Counts();
        await loop.PassAsync(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));

        (atOnce, afterWait, before, Counts()).ShouldBe((string.Empty, "2", "2", "2 1"));
        (await loop.LogAsync()).Where(d => d.Box.Receiver == Officer && d.Intent.Text == "warning").ShouldAllBe(d => d.KeptBack == new KeptBackBy(KeptBack.Grouped, "how: place=anping-dongcun") && d.Group == "how: place=anping-dongcun");
    }

    [Fact]
    public async Task What_is_of_the_highest_level_waits_for_no_group_and_no_quiet_time()
    {
        var (scene, sending) = Of("""{ "name": "how", "on": ["warning"], "groupBy": [], "groupWait": "1h", "quiet": ["day"], "mute": ["day"] }""", Day);
        using var loop = sending;

        await ReportAsync(scene, "w-1", 30);
        await loop.RoundAsync();

        channel.Sent.Count(m => m.Notice.Text == "warning").ShouldBe(3);
    }

    [Fact]
    public async Task A_quiet_time_is_waited_for_and_a_mute_time_keeps_it_from_being_sent_and_both_say_so()
    {
        var (quiet, sending) = Of("""{ "name": "how", "on": ["warning"], "quiet": ["day"] }""", Day);
        using var loop = sending;
        await ReportAsync(quiet, "w-1", 6);
        await loop.PassAsync(TimeSpan.FromMinutes(179), TimeSpan.FromMinutes(179));
        var before = Counts();
        await loop.PassAsync(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        var after = Counts();
        channel.Sent.Clear();

        var (muted, other) = Of("""{ "name": "how", "on": ["warning"], "mute": ["day"] }""", Day);
        using var second = other;
        await ReportAsync(muted, "w-1", 6);
        await second.PassAsync(TimeSpan.FromHours(12), TimeSpan.FromHours(1));

        (before, after, Counts()).ShouldBe((string.Empty, "1", string.Empty));
        (await loop.LogAsync()).Single(d => d.Box.Receiver == Officer && d.Intent.Text == "warning").KeptBack.ShouldBe(new KeptBackBy(KeptBack.Quiet, "day"));
        var kept = (await second.LogAsync(DeliveryState.Suppressed)).Single(d => d.Box.Receiver == Officer);
        kept.KeptBack.ShouldBe(new KeptBackBy(KeptBack.Muted, "day"));
        channel.Sent.ShouldContain(m => m.Notice.Party != null, "a party has a right to hear");
    }

    [Fact]
    public async Task While_a_red_warning_waits_lower_ones_of_the_same_place_are_not_told()
    {
        var (scene, sending) = Of(beside: """
            "inhibit": [{ "name": "red-first", "source": "level == red", "target": "level == yellow", "on": ["warning"], "equal": ["place"] }],
            """);
        using var loop = sending;
        await ReportAsync(scene, "w-1", 30);
        await ReportAsync(scene, "w-2", 6);
        await ReportAsync(scene, "w-3", 6, "西河村");
        await loop.RoundAsync();

        (await loop.LogAsync(DeliveryState.Suppressed)).Where(d => d.Box.Receiver == Officer).Select(d => (d.Intent.Key.Dispute.Value, d.KeptBack)).ShouldBe([("w-2", new KeptBackBy(KeptBack.Inhibited, "red-first: w-1"))]);
        channel.Sent.Where(m => m.Notice.To?.ToString() == Officer && m.Notice.Text == "warning").Select(m => m.Notice.Dispute.Value).ShouldBe(["w-3"]);

        await SignAllAsync(scene, "w-1");
        await ReportAsync(scene, "w-4", 6);
        await loop.RoundAsync();
        channel.Sent.Where(m => m.Notice.To?.ToString() == Officer && m.Notice.Text == "warning").Select(m => m.Notice.Dispute.Value).ShouldBe(["w-3", "w-4"], "signed, it inhibits nothing any more");
    }

    [Fact]
    public async Task A_post_where_nobody_is_there_and_nobody_stands_in_is_not_told()
    {
        const string Away = "\"from\": \"2026-03-02\", \"to\": \"2026-03-03\"";
        var pack = new ChangedPack().With("organisation.json", "\"absences\": []", $"\"absences\": [{{ \"person\": \"yu-mei\", {Away} }}, {{ \"person\": \"dong-gang\", {Away} }}]");
        var scene = new Scene(pack.Pack());
        using var loop = new SendingLoop(scene, [channel]);

        await ReportAsync(scene, "w-1", 6);
        await loop.RoundAsync();

        var kept = (await loop.LogAsync(DeliveryState.Suppressed)).ShouldHaveSingleItem();
        kept.KeptBack.ShouldBe(new KeptBackBy(KeptBack.Absent, "mediator@anping-dongcun"));
        channel.Sent.ShouldContain(m => m.Notice.To != null && m.Notice.To.Value.Post == "community-officer");
    }

    [Fact]
    public async Task A_silence_keeps_notices_from_being_sent_and_is_named()
    {
        var (scene, sending) = Of();
        using var loop = sending;
        var now = scene.Clock.GetUtcNow();
        var scope = new SilenceScope { Posts = [new Holder("community-officer", "anping-station")] };
        (await scene.Engine.SilenceAsync(scope, "moving house", now.AddHours(1), Scene.County, cancellationToken: TestContext.Current.CancellationToken)).IsDone.ShouldBeTrue();

        await ReportAsync(scene, "w-1", 6);
        await ReportAsync(scene, "w-2", 30);
        await loop.RoundAsync();
        await loop.PassAsync(TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        await ReportAsync(scene, "w-3", 6);
        await loop.RoundAsync();

        var kept = (await loop.LogAsync(DeliveryState.Suppressed)).Where(d => d.Box.Receiver == Officer && d.Intent.Text == "warning").ShouldHaveSingleItem();
        (kept.Intent.Key.Dispute.Value, kept.KeptBack?.Why).ShouldBe(("w-1", KeptBack.Silenced));
        channel.Sent.Where(m => m.Notice.To?.ToString() == Officer && m.Notice.Text == "warning").Select(m => m.Notice.Dispute.Value).ShouldBe(["w-3"]);
    }

    [Fact]
    public async Task A_dispute_that_cannot_be_read_keeps_no_other_from_being_told()
    {
        var journal = new CountingJournal();
        var scene = new Scene(journal: journal);
        using var loop = new SendingLoop(scene, [channel]);
        var silence = await scene.Engine.SilenceAsync(new SilenceScope { Texts = ["reminder"] }, "moving house", scene.Clock.GetUtcNow().AddHours(1), Scene.County, cancellationToken: TestContext.Current.CancellationToken);
        silence.IsDone.ShouldBeTrue();
        await ReportAsync(scene, "w-1", 6);
        await ReportAsync(scene, "w-2", 6);

        journal.Damaged = "w-1";
        await loop.RoundAsync();

        channel.SentTo("w-2").ShouldNotBeEmpty();
    }

    private const string Day = "\"times\": { \"day\": { \"from\": \"07:00\", \"to\": \"12:00\" } },";

    private (Scene Scene, SendingLoop Loop) Of(string? route = null, string beside = "")
    {
        var pack = new ChangedPack();
        if (route is not null) pack.With("notices.json", "\"routes\": [", $"\"routes\": [ {route},");
        if (beside.Length > 0) pack.With("notices.json", "\"matrix\": [", $"{beside} \"matrix\": [");
        var scene = new Scene(pack.Pack());
        return (scene, new SendingLoop(scene, [channel]));
    }

    private static Task<Accepted> ReportAsync(Scene scene, string dispute, int people, string place = "东村") =>
        scene.With(dispute).DoAsync(Of(dispute, people, place), Scene.Reception);

    private static Report Of(string dispute, int people, string place)
    {
        var report = Scene.Harmless() with { Place = place, Parties = [new($"{dispute}-a"), new($"{dispute}-b")] };
        report.Facts["peopleInvolved"] = people;
        return report;
    }

    private static async Task SignAllAsync(Scene scene, string dispute)
    {
        var warning = (await scene.With(dispute).NowAsync()).Warning ?? throw new InvalidOperationException("It warns.");
        foreach (var holder in warning.Sign)
        {
            var person = scene.Pack.Current.Directory.PeopleFor(holder, scene.Clock.GetUtcNow())[0];
            await scene.DoAsync(new SignWarning { Warning = warning.Id }, new Actor(person, holder.ToString()));
        }
    }

    /// <summary>How many notices each message to the officer about warnings told.</summary>
    private string Counts() => string.Join(' ', channel.Sent.Where(m => m.Notice.To?.ToString() == Officer && m.Notice.Text == "warning").Select(m => m.Count));
}
