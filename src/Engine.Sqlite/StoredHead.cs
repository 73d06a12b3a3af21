using Parley.Disputes;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>What a stream is at while an append is checked.</summary>
internal readonly record struct StoredHead(long Id, long Version, string? Stage, string? Level, string? Work, bool IsArchived)
{
    /// <summary>Whether the rows of who works on it stay as they are.</summary>
    public bool KeepsWork(DisputeSummary summary) =>
        string.Equals(Work, WorkText.Of(summary), StringComparison.Ordinal) && IsActive(Stage) == summary.Stage.IsActive();

    private static bool IsActive(string? stage) => Enum.TryParse<Stage>(stage, out var known) && known.IsActive();
}
