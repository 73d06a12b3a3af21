using System.Collections.Concurrent;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests;

public sealed class DueRoundTests
{
    private static readonly DateTimeOffset BeforeTheCalendarEnds = new(2026, 12, 30, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task A_backlog_of_several_batches_fires_most_urgent_first_and_each_once(int inFlight)
    {
        var scene = new Scene();
        for (var i = 0; i < 300; i++) await scene.With($"d{i:000}").ReportedAsync(r => r.Facts["injury"] = i == 299 ? "serious" : "none");
        scene.Clock.Advance(TimeSpan.FromDays(1));

        var fired = new ConcurrentQueue<string>();
        var round = Recording(scene, fired, inFlight);

        await round.RunAsync(_ => ValueTask.CompletedTask, TestContext.Current.CancellationToken);

        (await scene.Journal.BacklogAsync(scene.Clock.GetUtcNow(), TestContext.Current.CancellationToken)).Count.ShouldBe(0);
        for (var i = 0; i < 300; i++)
        {
            var commits = (await scene.Engine.HistoryAsync(new DisputeId($"d{i:000}"), TestContext.Current.CancellationToken)).Where(c => c.Header.Command == nameof(FireDeadline)).ToList();
            commits.ShouldNotBeEmpty();
            commits.Select(c => c.Command).ShouldBeUnique();
        }

        fired.Take(8).ShouldContain("d299", "red, though reported last");
    }

    [Fact]
    public async Task What_becomes_due_meanwhile_goes_before_what_is_less_urgent()
    {
        var scene = new Scene();
        for (var i = 0; i < 2 * DueRound.Batch; i++) await scene.With($"d{i:000}").ReportedAsync();
        scene.Clock.Advance(TimeSpan.FromDays(1));
        var (batches, fired) = (0, new ConcurrentQueue<string>());
        var round = Recording(scene, fired, 8);

        await round.RunAsync(
            async _ =>
            {
                if (batches++ > 0) return;
                await scene.With("red").ReportedAsync(r => r.Facts["injury"] = "serious");
                scene.Clock.Advance(TimeSpan.FromMinutes(30));
            },
            TestContext.Current.CancellationToken);

        var order = fired.ToList();
        order.IndexOf("red").ShouldBeInRange(DueRound.Batch, DueRound.Batch + 10, "first of the second batch");
        order.Distinct().Count().ShouldBe((2 * DueRound.Batch) + 1);
    }

    [Fact]
    public async Task More_than_a_batch_of_them_that_cannot_fire_are_tried_once_each_and_hold_up_nobody()
    {
        var scene = new Scene();
        scene.Clock.SetUtcNow(BeforeTheCalendarEnds);
        for (var i = 0; i < 450; i++) await scene.With($"d{i:000}").ReportedAsync();
        scene.Clock.Advance(TimeSpan.FromDays(2));
        var (tries, journal) = (0, scene.Journal);
        var round = new DueRound(
            journal,
            (row, token) =>
            {
                Interlocked.Increment(ref tries);
                return row.Deadline.Kind == DeadlineKinds.Sign || row.Dispute.Value != "d449" ? Task.FromResult<Reply>(new Refused(row.Dispute, Refusal.Of(EngineMessages.CannotFire, "x"))) : scene.Engine.FireAsync(row.Dispute, row.Deadline, null, token);
            },
            scene.Clock.GetUtcNow,
            1);
        var before = (await journal.BacklogAsync(scene.Clock.GetUtcNow(), TestContext.Current.CancellationToken)).Count;

        var fired = await round.RunAsync(_ => ValueTask.CompletedTask, TestContext.Current.CancellationToken);

        fired.ShouldBeGreaterThan(0);
        tries.ShouldBeInRange(before, before + 5);
        round.First.ShouldNotBeNull().Refused.Dispute.Value.ShouldBe("d000");
        (await scene.With("d449").EventsAsync()).OfType<DeadlineMissed>().ShouldNotBeEmpty();
    }

    private static DueRound Recording(Scene scene, ConcurrentQueue<string> fired, int inFlight) => new(
        scene.Journal,
        (row, token) =>
        {
            fired.Enqueue(row.Dispute.Value);
            return scene.Engine.FireAsync(row.Dispute, row.Deadline, null, token);
        },
        scene.Clock.GetUtcNow,
        inFlight);
}
