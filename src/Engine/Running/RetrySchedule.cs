namespace Parley.Running;

/// <summary>When a failed try is tried again: seconds at first, then hours, for three days in all; then it is a dead letter. The table stands in docs/notices.md.</summary>
internal static class RetrySchedule
{
    /// <summary>What is asked for may be later than the table, but not by more than this.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private const double Spread = 0.2;
    private const int Parts = 1 << 16;

    private static readonly TimeSpan[] After =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(3),
        TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromHours(12), TimeSpan.FromHours(12), TimeSpan.FromHours(12), TimeSpan.FromHours(12),
    ];

    /// <summary>How many tries there are at most.</summary>
    public static int Tries => After.Length + 1;

    /// <summary>How long to wait after a failed try; null when it was the last.</summary>
    /// <param name="tries">Which try failed, from 1.</param>
    /// <param name="asked">How long the receiver asks to wait, or null.</param>
    /// <param name="id">The message's id: messages that failed together are not tried again together.</param>
    public static TimeSpan? Wait(int tries, TimeSpan? asked, string id)
    {
        if (tries > After.Length) return null;
        var part = (double)((uint)HashCode.Combine(id, tries) % Parts) / Parts;
        var wait = After[Math.Max(tries, 1) - 1] * (1 + Spread * (2 * part - 1));
        var least = asked > LongestWait ? LongestWait : asked ?? TimeSpan.Zero;
        return wait > least ? wait : least;
    }
}
