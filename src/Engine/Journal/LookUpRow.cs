namespace Parley.Journal;

/// <summary>What a later report can be recognised by.</summary>
/// <param name="Kind">What it is a hash of.</param>
/// <param name="Hash">A keyed hash after Unicode normalisation (NFC).</param>
/// <param name="At">The report's moment.</param>
/// <param name="SourceOrder">The report's place in its ledger, which breaks ties.</param>
/// <param name="Stream">The dispute.</param>
/// <param name="Person">The person it tells of, whose erasure removes it; or null.</param>
public sealed record LookUpRow(LookUpKind Kind, ReadOnlyMemory<byte> Hash, DateTimeOffset At, long SourceOrder, string Stream, string? Person = null);
