namespace Parley.Benchmarks.Journal.Peers;

/// <summary>A deadline that runs.</summary>
internal sealed class EfDeadline
{
    public long StreamId { get; set; }

    public EfStream? Stream { get; set; }

    public required string Name { get; set; }

    public int Rank { get; set; }

    public long Due { get; set; }

    public bool Waits { get; set; }

    public string? Post { get; set; }

    public string? Unit { get; set; }
}
