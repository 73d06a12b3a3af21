namespace Parley.Benchmarks.Journal.Peers;

/// <summary>What a command decided.</summary>
internal sealed class EfCommit
{
    public long Id { get; set; }

    public long StreamId { get; set; }

    public EfStream? Stream { get; set; }

    public long Version { get; set; }

    public required string Command { get; set; }

    public required byte[] Body { get; set; }

    public long At { get; set; }

    public required byte[] Clear { get; set; }

    public required byte[] Personal { get; set; }

    public required byte[] Hash { get; set; }
}
