namespace Parley.Benchmarks.Running;

/// <summary>Time that passes as it really does, but on another day, and can be moved forward.</summary>
internal sealed class ShiftedClock(DateTimeOffset start) : TimeProvider
{
    private readonly long began = System.GetTimestamp();
    private long movedTicks;

    public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(began) + TimeSpan.FromTicks(Interlocked.Read(ref movedTicks));

    public void Move(TimeSpan time) => Interlocked.Add(ref movedTicks, time.Ticks);
}
