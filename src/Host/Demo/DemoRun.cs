using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Host.Demo;

/// <summary>
/// Lets the samples happen in simulated time: before each step whatever ran out earlier fires, at its own moment and in the order of these moments across all disputes; what is done at the due moment is in time.
/// </summary>
internal sealed class DemoRun(DisputeEngine engine, IJournal journal, Story story, DemoClock clock)
{
    private readonly Dictionary<DisputeId, long> told = [];

    public async Task RunAsync(IEnumerable<SampleStep> steps, CancellationToken cancellationToken)
    {
        foreach (var step in steps.OrderBy(s => s.At).ThenBy(s => s.Dispute.Value, StringComparer.Ordinal))
        {
            await FireAsync(step.At.AddTicks(-1), cancellationToken);
            clock.Now = step.At;
            await TakeAsync(step, cancellationToken);
        }
    }

    /// <summary>Lets time pass until nothing a person did could still be waiting.</summary>
    public async Task FireAsync(DateTimeOffset upTo, CancellationToken cancellationToken)
    {
        while (await NextDueAsync(upTo, cancellationToken) is { } next)
        {
            clock.Now = next.At;
            await engine.FireDueAsync(next.Dispute, next.At, inclusive: true, cancellationToken);
            await TellAsync(cancellationToken);
        }
    }

    private async Task<(DisputeId Dispute, DateTimeOffset At)?> NextDueAsync(DateTimeOffset upTo, CancellationToken cancellationToken)
    {
        var due = await journal.DueAsync(upTo, limit: 1000, cancellationToken: cancellationToken);
        return due.Count == 0 ? null : due.Select(d => (d.Dispute, At: Moment(d.Deadline))).MinBy(d => (d.At, d.Dispute.Value));
    }

    private async Task TakeAsync(SampleStep step, CancellationToken cancellationToken)
    {
        var dispute = await engine.FindAsync(step.Dispute, cancellationToken);
        var actor = new Actor(step.Subject, step.Post ?? SeatOf(step));
        var reply = await engine.SendAsync(step.Dispute, SampleCommand.Of(step, dispute), actor, cancellationToken: cancellationToken);
        if (!told.ContainsKey(step.Dispute)) told[step.Dispute] = 0;
        if (reply is Refused refused) story.TellRefusal(step, refused.Refusal);
        await TellAsync(cancellationToken);
    }

    private async Task TellAsync(CancellationToken cancellationToken)
    {
        foreach (var dispute in told.Keys.ToImmutableArray())
        {
            var head = await journal.HeadAsync(dispute.Value, cancellationToken);
            if (head.Version == told[dispute]) continue;
            foreach (var commit in (await engine.HistoryAsync(dispute, cancellationToken)).Where(c => c.Version > told[dispute])) story.Tell(commit);
            told[dispute] = head.Version;
        }
    }

    private string SeatOf(SampleStep step) => engine.ActivePack.Current.Directory.SeatsOf(step.Subject, step.At) is [var seat, ..]
        ? seat.ToString()
        : throw new InvalidDataException($"{step.Dispute} {step.Command}: {step.Subject} sits nowhere.");

    private static DateTimeOffset Moment(Deadline deadline) => deadline.Due > deadline.SetAt ? deadline.Due : deadline.SetAt;
}
