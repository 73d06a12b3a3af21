namespace Parley.Host.Replay;

/// <summary>
/// Which of several reports of the same moment comes first: the one that stands first in the file. Numbered for each moment apart, so that a report stays
/// what it was when the next ledger has other rows before it.
/// </summary>
internal sealed class SourceOrder
{
    private readonly Dictionary<DateTimeOffset, int> seen = [];

    /// <summary>The number of the next report of a moment, from 1.</summary>
    public int Next(DateTimeOffset moment) => seen[moment] = seen.GetValueOrDefault(moment) + 1;
}
