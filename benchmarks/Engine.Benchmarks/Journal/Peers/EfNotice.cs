namespace Parley.Benchmarks.Journal.Peers;

/// <summary>Somebody who is to be told.</summary>
internal sealed class EfNotice
{
    public long Id { get; set; }

    public long StreamId { get; set; }

    public EfStream? Stream { get; set; }

    public required string Name { get; set; }

    public required string Text { get; set; }

    public string? Post { get; set; }

    public string? Unit { get; set; }

    public required string Level { get; set; }

    public long At { get; set; }
}
