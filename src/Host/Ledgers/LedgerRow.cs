using Parley.Disputes;

namespace Parley.Host.Ledgers;

/// <summary>A row as it stands in the file, or why it cannot be read as one.</summary>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="Fields">The fields in the order of the header; empty when the row cannot be read.</param>
/// <param name="Fault">Why it cannot be read, or null.</param>
/// <param name="About">What the fault is about.</param>
internal sealed record LedgerRow(int Line, string[] Fields, MessageKind? Fault = null, params IReadOnlyList<object?> About);
