using System.Text.Json.Serialization;

namespace Parley.Journal;

/// <summary>A line of a checkpoint: the first has <see cref="Format"/> and <see cref="At"/>; then one for each stream; the one before the last has the counts, the last the signature over all lines before it.</summary>
internal sealed record CheckpointLine
{
    public string? Format { get; init; }

    public DateTimeOffset? At { get; init; }

    public string? Stream { get; init; }

    public long? Version { get; init; }

    public string? Hash { get; init; }

    public long? Streams { get; init; }

    public long? Commits { get; init; }

    public string? Algorithm { get; init; }

    public string? PublicKey { get; init; }

    public string? Signature { get; init; }

    [JsonIgnore]
    public bool IsHead => Stream is { Length: > 0 } && Version is > 0 && Hash is { Length: 2 * Chain.HashSize };
}
