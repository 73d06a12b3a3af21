using Parley.Disputes;

namespace Parley.Journal;

/// <summary>Which of two duties comes first, where both are overdue or neither is.</summary>
internal static class Urgency
{
    public static Comparer<DeadlineRow> Order { get; } = Comparer<DeadlineRow>.Create((one, other) =>
    {
        var order = other.Rank.CompareTo(one.Rank);
        if (order == 0) order = DueOf(one.Deadline).CompareTo(DueOf(other.Deadline));
        if (order == 0) order = string.CompareOrdinal(one.Dispute.Value, other.Dispute.Value);
        return order == 0 ? string.CompareOrdinal(one.Deadline.Id, other.Deadline.Id) : order;
    });

    /// <summary>The moment that counts: what is paused is not due at any.</summary>
    public static DateTimeOffset DueOf(Deadline deadline) => deadline.State == DeadlineState.Paused ? DateTimeOffset.MaxValue : deadline.Due;

    public static bool IsOverdue(Deadline deadline, DateTimeOffset now) => DueOf(deadline) < now;

    /// <summary>The first of several lists together, of which each holds its own first ones.</summary>
    public static List<DeadlineRow> First(IEnumerable<DeadlineRow> rows, int limit) => [.. rows.Order(Order).Take(limit)];
}
