namespace Parley.Journal;

/// <summary>What to count earlier reports by. The window bounds the counts only; the last moment and the likely duplicates are looked for in all earlier reports.</summary>
/// <param name="Place">The hash of the place, or null.</param>
/// <param name="Parties">The hash of the parties together, or null.</param>
/// <param name="From">The start of the window (inclusive).</param>
/// <param name="Before">The report's moment; a report at the same moment is earlier when its source order is smaller.</param>
/// <param name="SourceOrder">The report's place in its ledger.</param>
/// <param name="Except">The dispute of the report itself, which is never counted.</param>
public sealed record EarlierQuery(
    ReadOnlyMemory<byte>? Place, ReadOnlyMemory<byte>? Parties, DateTimeOffset From, DateTimeOffset Before, long SourceOrder, string Except);
