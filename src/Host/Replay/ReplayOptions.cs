namespace Parley.Host.Replay;

/// <summary>What to replay or import.</summary>
/// <param name="Pack">The folder of the rule pack.</param>
/// <param name="Map">The mapping file.</param>
/// <param name="File">The ledger: <c>.csv</c>, <c>.csv.gz</c> or <c>.xlsx</c>.</param>
/// <param name="Database">The SQLite journal; null keeps everything in memory.</param>
internal sealed record ReplayOptions(string Pack, string Map, string File, string? Database)
{
    /// <summary>One command at a time, each in a transaction of its own, to see what grouping gains.</summary>
    public bool OneByOne { get; init; }

    /// <summary>Whether the summary is JSON; else a table.</summary>
    public bool AsJson { get; init; }
}
