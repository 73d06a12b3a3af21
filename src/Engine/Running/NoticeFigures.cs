using System.Diagnostics.Metrics;
using Parley.Journal;

namespace Parley.Running;

/// <summary>What a monitor sees of the notices: what became of tries, how much waits, since when, and how many dead letters there are. Safe to use from several threads.</summary>
internal sealed class NoticeFigures : IDisposable
{
    private readonly TimeProvider clock;
    private readonly Meter meter = new("Parley.Engine");
    private readonly Counter<long> tries;
    private volatile StrongBacklog backlog = new(default);

    public NoticeFigures(TimeProvider clock)
    {
        this.clock = clock;
        tries = meter.CreateCounter<long>("parley.notices.tries", "{message}", "Messages that were tried, by channel and by how they stand after it.");
        meter.CreateObservableGauge("parley.notices.pending", () => Backlog.Pending, "{notice}", "Notices that wait to be sent, by each of their channels.");
        meter.CreateObservableGauge("parley.notices.dead", () => Backlog.Dead, "{notice}", "Dead letters.");
        meter.CreateObservableGauge("parley.notices.pending.age", () => AgeAt(this.clock.GetUtcNow()).TotalSeconds, "s", "How long the oldest pending notice has waited.");
    }

    /// <summary>What there was when it was last looked at.</summary>
    public NoticeBacklog Backlog => backlog.Value;

    public Meter Meter => meter;

    public void Tried(string channel, DeliveryState state) => tries.Add(1, new("channel", channel), new("state", state.ToString()));

    public void Stands(NoticeBacklog left) => backlog = new(left);

    public void Dispose() => meter.Dispose();

    private TimeSpan AgeAt(DateTimeOffset now) => Backlog.Oldest is { } oldest && oldest < now ? now - oldest : TimeSpan.Zero;

    private sealed record StrongBacklog(NoticeBacklog Value);
}
