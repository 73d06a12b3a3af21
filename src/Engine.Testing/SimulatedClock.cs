namespace Parley.Testing;

/// <summary>
/// A clock that stands still until a test moves it. Timers made from it run on real time; a test of a loop that waits takes a fake clock with timers instead.
/// Safe to read from several threads while one moves it.
/// </summary>
/// <param name="start">What it shows at first.</param>
public sealed class SimulatedClock(DateTimeOffset start) : TimeProvider
{
    private long ticks = start.UtcTicks;

    /// <summary>What it shows, in UTC. It may be set back, as a real clock can be.</summary>
    public DateTimeOffset Now
    {
        get => new(Interlocked.Read(ref ticks), TimeSpan.Zero);
        set => Interlocked.Exchange(ref ticks, value.UtcTicks);
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Now;
}
