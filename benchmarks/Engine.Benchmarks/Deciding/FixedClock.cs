namespace Parley.Benchmarks.Deciding;

/// <summary>A clock that stands still on a working day the community pack's calendar knows.</summary>
internal sealed class FixedClock : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Start;
}
