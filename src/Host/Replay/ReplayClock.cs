namespace Parley.Host.Replay;

/// <summary>Simulated time: stands at the latest moment of the source that was reached, never runs back. Safe to use from several threads.</summary>
internal sealed class ReplayClock : TimeProvider
{
    private long ticks = DateTimeOffset.MinValue.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Advance(DateTimeOffset moment)
    {
        var wanted = moment.UtcTicks;
        for (var now = Interlocked.Read(ref ticks); now < wanted;)
        {
            var seen = Interlocked.CompareExchange(ref ticks, wanted, now);
            if (seen == now) return;
            now = seen;
        }
    }
}
