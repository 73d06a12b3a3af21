namespace Parley.Benchmarks.Journal.Peers;

/// <summary>Somebody who is to be told, as a document.</summary>
public sealed class MartenNotice
{
    public required string Id { get; set; }

    public required string Dispute { get; set; }

    public required string Text { get; set; }

    public string? Post { get; set; }

    public required string Level { get; set; }

    public DateTimeOffset At { get; set; }
}
