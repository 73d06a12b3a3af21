using System.Diagnostics.Metrics;
using Parley.Journal;

namespace Parley.Running;

/// <summary>What a monitor sees of the deadlines: how many fired, how many are overdue and since when the oldest is. Safe to use from several threads.</summary>
internal sealed class DeadlineFigures : IDisposable
{
    private readonly TimeProvider clock;
    private readonly Meter meter = new("Parley.Engine");
    private readonly Counter<long> fired;
    private volatile StrongBacklog backlog = new(default);

    public DeadlineFigures(TimeProvider clock)
    {
        this.clock = clock;
        fired = meter.CreateCounter<long>("parley.deadlines.fired", "{deadline}", "Deadlines that fired.");
        meter.CreateObservableGauge("parley.deadlines.overdue", () => Backlog.Count, "{deadline}", "Deadlines that are due and have not fired.");
        meter.CreateObservableGauge("parley.deadlines.overdue.age", () => AgeAt(this.clock.GetUtcNow()).TotalSeconds, "s", "How long the oldest of them has been due.");
    }

    /// <summary>What was left when it was last looked at.</summary>
    public Backlog Backlog => backlog.Value;

    public Meter Meter => meter;

    public void Add(int count) => fired.Add(count);

    public void Stands(Backlog left) => backlog = new(left);

    public void Dispose() => meter.Dispose();

    private TimeSpan AgeAt(DateTimeOffset now) => Backlog.Oldest is { } oldest && oldest < now ? now - oldest : TimeSpan.Zero;

    private sealed record StrongBacklog(Backlog Value);
}
