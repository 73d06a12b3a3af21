namespace Parley.Benchmarks.Journal.Peers;

/// <summary>The head of a dispute.</summary>
internal sealed class EfStream
{
    public long Id { get; set; }

    public required string Name { get; set; }

    public long Version { get; set; }

    public byte[] Hash { get; set; } = [];

    public string? Stage { get; set; }

    public string? Level { get; set; }

    public string? Unit { get; set; }

    public long ChangedAt { get; set; }

    public string? Revision { get; set; }

    public int Kept { get; set; }
}
