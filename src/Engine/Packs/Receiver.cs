using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Somebody who can be told, hold a duty or sign. A post stands for the nearest such post upward from the dispute's place.</summary>
internal sealed record Receiver
{
    public required string Name { get; init; }

    public required ReceiverKind Kind { get; init; }

    public ImmutableArray<string> Posts { get; init; } = [];

    public Wording Label { get; init; } = Wording.Empty;

    /// <summary>The tier to look at; null for the nearest upward.</summary>
    public Tier? Tier { get; init; }

    /// <summary>Whether everybody who fills the posts is meant, or one of them is enough.</summary>
    public bool Everyone { get; init; }

    /// <summary>The notice channels, most wanted first; empty for the host's own.</summary>
    public ImmutableArray<string> By { get; init; } = [];
}
