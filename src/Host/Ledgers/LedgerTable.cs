namespace Parley.Host.Ledgers;

/// <summary>A ledger that was read whole: its columns by the names of the header, and its rows in the order of the file.</summary>
internal sealed record LedgerTable(string File, IReadOnlyList<string> Columns, IReadOnlyList<LedgerRow> Rows);
