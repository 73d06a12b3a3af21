namespace Parley.Journal;

/// <summary>How much there is to send.</summary>
/// <param name="Pending">How many deliveries wait, and notices for which no channel was chosen yet.</param>
/// <param name="Dead">How many dead letters there are.</param>
/// <param name="Oldest">When the oldest of what is pending was raised, or null when nothing is.</param>
public readonly record struct NoticeBacklog(int Pending, int Dead, DateTimeOffset? Oldest);
