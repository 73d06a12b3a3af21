namespace Parley.Journal;

/// <summary>What lists show of a dispute, by name.</summary>
internal static class SummaryColumns
{
    private static readonly (string Name, Func<DisputeSummary, object?> Value)[] All =
    [
        ("stage", s => s.Stage),
        ("level", s => s.Level),
        ("tier", s => s.Tier),
        ("unit", s => s.Unit),
        ("episode", s => s.Episode),
        ("ledger", s => s.Ledger),
        ("category", s => s.Category),
        ("openedAt", s => s.OpenedAt),
        ("changedAt", s => s.ChangedAt),
        ("revision", s => s.Revision),
        ("deadlinesKept", s => s.DeadlinesKept),
        ("deadlinesMissed", s => s.DeadlinesMissed),
        ("lead", s => s.Lead),
        ("handlers", s => s.Handlers),
        ("helpers", s => s.Helpers),
    ];

    /// <summary>The first that is not the same in both; the name of the dispute when all of these are.</summary>
    public static string FirstThatDiffers(DisputeSummary one, DisputeSummary other) => All.Where(column => !Equals(column.Value(one), column.Value(other))).Select(column => column.Name).FirstOrDefault("dispute");
}
