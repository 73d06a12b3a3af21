using Parley.Disputes;
using Parley.Journal;
using Parley.Notices;
using Parley.Running;
using Parley.Sending;

namespace Parley.Tests.Running;

public sealed class NoticeLoopTests
{
    private static readonly DeliveryResult Failed = DeliveryResult.TryLater(FakeChannel.Problem);
    private readonly Scene scene = new();
    private readonly FakeChannel channel = new();

    [Fact]
    public async Task Notices_are_sent_once_in_the_order_they_were_raised_for_each_receiver()
    {
        await scene.AtAsync(Stage.Assessing);
        using var sending = new SendingLoop(scene, [channel]);

        await sending.RoundAsync();
        await sending.RoundAsync();

        var raised = (await scene.EventsAsync()).OfType<Parley.Disputes.Events.NoticeRaised>().Select(n => n.Notice).ToArray();
        channel.Sent.Select(m => m.Notice.Id).ShouldBe(raised, ignoreOrder: true);
        foreach (var box in channel.Sent.GroupBy(m => m.Notice.To?.ToString() ?? m.Notice.Party)) box.Select(m => Array.IndexOf(raised, m.Notice.Id)).ShouldBeInOrder();
        (await sending.LogAsync()).ShouldAllBe(d => d.State == DeliveryState.Sent && d.Tries == 1);
        sending.Figures.Backlog.ShouldBe(new NoticeBacklog(0, 0, null));
    }

    [Fact]
    public async Task What_is_not_for_a_channel_is_recorded_as_passed_over_and_not_as_sent()
    {
        await scene.ReportedAsync();
        channel.Answer = (_, _) => Task.FromResult(DeliveryResult.PassedOver);
        using var sending = new SendingLoop(scene, [channel]);

        await sending.RoundAsync();
        await sending.PassAsync(TimeSpan.FromHours(1), TimeSpan.FromMinutes(10));

        (await sending.LogAsync()).ShouldAllBe(d => d.State == DeliveryState.PassedOver && d.Tries == 1);
        sending.Figures.Backlog.ShouldBe(new NoticeBacklog(0, 0, null));
    }

    [Fact]
    public async Task The_loop_itself_sends_and_stops()
    {
        await scene.ReportedAsync();
        var log = new ListLog();
        using var figures = new NoticeFigures(scene.Clock);
        var loop = NoticeLoopOf(log, figures);
        await loop.StartAsync(TestContext.Current.CancellationToken);
        for (var i = 0; i < 3_000 && channel.Sent.IsEmpty; i++) await Task.Delay(10, TestContext.Current.CancellationToken);
        await loop.StopAsync(TestContext.Current.CancellationToken);

        channel.Sent.ShouldNotBeEmpty();
        log.Lines.ShouldContain(l => l.Contains("NoticeLoop stopped", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_receiver_that_fails_is_tried_again_after_longer_and_longer_times_under_the_same_id_and_delays_nobody_else()
    {
        await ReportedAsync("a", "b");
        channel.AnswersWhen(m => m.Notice.Dispute.Value == "a", () => Failed);
        using var sending = new SendingLoop(scene, [channel]);

        await sending.RoundAsync();
        var meanwhile = channel.Sent.Select(m => m.Notice.Dispute.Value).Distinct().ToArray();
        await sending.PassAsync(TimeSpan.FromHours(2), TimeSpan.FromMinutes(1));
        var tries = channel.Tried.Where(m => m.Id == "a:n1").ToArray();
        channel.Answer = (_, _) => Task.FromResult(DeliveryResult.Delivered);
        await sending.PassAsync(TimeSpan.FromHours(5), TimeSpan.FromMinutes(10));

        meanwhile.ShouldBe(["b"]);
        tries.Length.ShouldBeInRange(5, 7, "seconds, a minute, minutes, an hour");
        (await sending.LogAsync()).ShouldAllBe(d => d.State == DeliveryState.Sent);
        foreach (var box in channel.Sent.Where(m => m.Notice.Dispute.Value == "a").GroupBy(m => m.Notice.To?.ToString() ?? m.Notice.Party)) box.Select(m => m.Notice.Id.Length).ShouldBeInOrder();
    }

    [Fact]
    public async Task Within_a_dispute_and_receiver_nothing_overtakes_what_failed()
    {
        await scene.ReportedAsync(r => r.Facts["violenceThreatened"] = true);
        await scene.PassAsync(TimeSpan.FromDays(3));
        var box = (await FirstAsync(b => b.Count() > 1)).ToArray();
        channel.AnswersWhen(m => m.Notice.Id == box[0], () => Failed);
        using var sending = new SendingLoop(scene, [channel]);

        await sending.RoundAsync();
        var held = channel.Tried.Select(m => m.Notice.Id).ToArray();
        channel.Answer = (_, _) => Task.FromResult(DeliveryResult.Delivered);
        await sending.PassAsync(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(1));

        held.ShouldContain(box[0]);
        held.ShouldNotContain(box[1]);
        channel.Sent.Select(m => m.Notice.Id).Where(box.Contains).ShouldBe(box);
    }

    [Fact]
    public async Task A_channel_that_throws_or_never_answers_is_one_that_failed()
    {
        await ReportedAsync("throws", "silent", "b");
        channel.Answer = async (message, _) => message.Notice.Dispute.Value switch
        {
            "throws" => throw new InvalidOperationException("the line is cut"),
            "silent" => await new TaskCompletionSource<DeliveryResult>().Task,
            _ => DeliveryResult.Delivered,
        };
        using var sending = new SendingLoop(scene, [channel]);

        await sending.StartAsync();
        for (var i = 0; i < 3_000 && (channel.Tried.All(m => m.Notice.Dispute.Value != "silent") || channel.Sent.IsEmpty || await ProblemAsync("throws") is null); i++) await Task.Delay(10, TestContext.Current.CancellationToken);
        scene.Clock.Advance(TimeSpan.FromMinutes(1));
        bool IsLogged() => sending.Log.Lines.Any(l => l.Contains("throws:n1", StringComparison.Ordinal) && l.Contains("could not be sent by channel test", StringComparison.Ordinal));
        for (var i = 0; i < 3_000 && (await ProblemAsync("silent") is null || !IsLogged()); i++) await Task.Delay(10, TestContext.Current.CancellationToken);

        channel.Sent.ShouldAllBe(m => m.Notice.Dispute.Value == "b");
        (await ProblemAsync("throws")).ShouldBe("PAR0127");
        (await ProblemAsync("silent")).ShouldBe("PAR0126");
        IsLogged().ShouldBeTrue();
    }

    [Fact]
    public async Task A_receiver_who_wants_nothing_more_or_fails_for_three_days_is_a_dead_letter()
    {
        await ReportedAsync("never", "failing");
        channel.AnswersWhen(m => m.Notice.Dispute.Value == "never", () => DeliveryResult.Never(FakeChannel.Problem));
        using var sending = new SendingLoop(scene, [channel]);
        await sending.RoundAsync();
        await scene.With("more").ReportedAsync();
        channel.Answer = (_, _) => Task.FromResult(Failed);

        await sending.PassAsync(TimeSpan.FromDays(2), TimeSpan.FromHours(1));
        var before = await sending.LogAsync(DeliveryState.Dead);
        await sending.PassAsync(TimeSpan.FromDays(2), TimeSpan.FromHours(1));

        before.ShouldNotBeEmpty();
        before.ShouldAllBe(d => d.Intent.Key.Dispute.Value == "never" && d.Tries == 1 && d.Problem == "PAR0127");
        var dead = (await sending.LogAsync(DeliveryState.Dead)).Where(d => d.Intent.Key.Dispute.Value == "more").ToArray();
        dead.ShouldNotBeEmpty();
        dead.ShouldAllBe(d => d.Tries == RetrySchedule.Tries);
        sending.Figures.Backlog.Dead.ShouldBe(before.Count + dead.Length);
        sending.Log.Lines.ShouldContain(l => l.Contains("is a dead letter", StringComparison.Ordinal));
    }

    [Fact]
    public async Task How_long_a_receiver_asks_to_wait_is_respected()
    {
        await scene.ReportedAsync();
        channel.Answer = (_, _) => Task.FromResult(DeliveryResult.TryLater(FakeChannel.Problem, TimeSpan.FromHours(2)));
        using var sending = new SendingLoop(scene, [channel]);
        await sending.RoundAsync();
        var first = channel.Tried.Count;

        await sending.PassAsync(TimeSpan.FromMinutes(119), TimeSpan.FromMinutes(1));
        var early = channel.Tried.Count;
        await sending.PassAsync(TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(1));

        early.ShouldBe(first);
        channel.Tried.Count.ShouldBeGreaterThan(first);
    }

    [Fact]
    public async Task A_process_that_ends_between_sending_and_marking_sends_again_under_the_same_id_and_another_one_waits_for_it()
    {
        await scene.ReportedAsync();
        using var dying = new SendingLoop(scene, [channel], log: new BreakingLog(scene.Journal.Deliveries) { Breaks = true });
        await dying.RoundAsync();
        var sent = channel.Sent.Select(m => m.Id).ToArray();
        using var other = new SendingLoop(scene, [channel]);

        await other.RoundAsync();
        var atOnce = channel.Sent.Count;
        await other.PassAsync(TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(1));

        sent.ShouldNotBeEmpty();
        atOnce.ShouldBe(sent.Length);
        channel.Sent.Skip(sent.Length).Select(m => m.Id).ShouldBe(sent, ignoreOrder: true);
        (await other.LogAsync()).ShouldAllBe(d => d.State == DeliveryState.Sent);
    }

    [Fact]
    public async Task While_the_journal_fails_a_mailbox_is_tried_every_few_seconds_and_says_so_once_each_time()
    {
        await ReportedAsync("a");
        var log = new BreakingLog(scene.Journal.Deliveries) { Breaks = true };
        using var sending = new SendingLoop(scene, [channel], log: log);

        await sending.RoundAsync();
        var boxes = Failures(sending);
        for (var i = 0; i < 10; i++) await sending.RoundAsync();
        var atOnce = Failures(sending);
        log.Breaks = false;
        await sending.PassAsync(TimeSpan.FromMinutes(3), TimeSpan.FromSeconds(5));

        (boxes, atOnce).ShouldBe((channel.Sent.Select(m => m.Notice.To?.ToString() ?? m.Notice.Party).Distinct().Count(), boxes));
        (await sending.LogAsync()).ShouldAllBe(d => d.State == DeliveryState.Sent);
    }

    [Fact]
    public async Task Two_processes_do_not_both_send()
    {
        for (var i = 0; i < 20; i++) await scene.With($"x{i}").ReportedAsync();
        using var one = new SendingLoop(scene, [channel]);
        using var other = new SendingLoop(scene, [channel]);

        await Task.WhenAll(one.RoundAsync(), other.RoundAsync());
        await one.RoundAsync();

        channel.Sent.Select(m => m.Id).ShouldBeUnique();
        (await one.LogAsync()).ShouldAllBe(d => d.State == DeliveryState.Sent);
    }

    [Fact]
    public async Task A_notice_is_done_when_every_channel_took_it_and_one_that_is_not_there_any_more_leaves_a_dead_letter()
    {
        await scene.ReportedAsync();
        var broken = new FakeChannel("broken") { Answer = (_, _) => Task.FromResult(Failed) };
        using (var sending = new SendingLoop(scene, [channel, broken])) await sending.RoundAsync();
        using var without = new SendingLoop(scene, [channel]);

        await without.PassAsync(TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(10));

        channel.Sent.Select(m => m.Id).ShouldBeUnique();
        (await without.LogAsync()).ShouldAllBe(d => d.Channel == "broken" ? d.State == DeliveryState.Dead && d.Problem == "PAR0125" : d.State == DeliveryState.Sent);
    }

    private async Task ReportedAsync(params string[] disputes)
    {
        foreach (var dispute in disputes) await scene.With(dispute).ReportedAsync();
    }

    private async Task<IEnumerable<string>> FirstAsync(Func<IGrouping<string?, Parley.Disputes.Events.NoticeRaised>, bool> which) =>
        (await scene.EventsAsync()).OfType<Parley.Disputes.Events.NoticeRaised>().GroupBy(n => n.To?.ToString() ?? n.Party).First(which).Select(n => n.Notice);

    private async Task<string?> ProblemAsync(string dispute) =>
        (await scene.Journal.Deliveries.ListAsync(new(Dispute: new DisputeId(dispute)), 10, TestContext.Current.CancellationToken)).Select(d => d.Problem).FirstOrDefault(p => p is not null);

    private static int Failures(SendingLoop sending) => sending.Log.Lines.Count(l => l.Contains("could not be sent; trying again", StringComparison.Ordinal));

    private NoticeLoop NoticeLoopOf(ListLog log, NoticeFigures figures)
    {
        var desk = NoticeSending.Desk(scene.Engine, scene.Journal.Deliveries, [channel], new NoticePace(), figures, scene.Clock, log.For<NoticeLoop>());
        return new NoticeLoop(desk, scene.Clock, TimeSpan.FromSeconds(1), log.For<NoticeLoop>());
    }
}
