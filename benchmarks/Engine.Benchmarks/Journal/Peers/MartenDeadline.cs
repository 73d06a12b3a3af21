namespace Parley.Benchmarks.Journal.Peers;

/// <summary>A deadline that runs, as a document.</summary>
public sealed class MartenDeadline
{
    public required string Id { get; set; }

    public required string Dispute { get; set; }

    public int Rank { get; set; }

    public DateTimeOffset Due { get; set; }

    public string? Post { get; set; }
}
