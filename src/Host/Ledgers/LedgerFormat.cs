using System.Text;

namespace Parley.Host.Ledgers;

/// <summary>How a ledger is written down. Left out, the separator is found out from the first lines, the encoding is UTF-8 and the sheet the first one.</summary>
internal sealed record LedgerFormat(char? Separator = null, Encoding? Encoding = null, string? Sheet = null)
{
    public static LedgerFormat Usual { get; } = new();
}
