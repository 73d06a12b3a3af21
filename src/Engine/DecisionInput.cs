using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Packs;

namespace Parley;

/// <summary>Everything a decision is handed: the moment, the rule packs, and what <see cref="Needs"/> named.</summary>
internal sealed record DecisionInput
{
    public required DateTimeOffset Now { get; init; }

    public required Actor Actor { get; init; }

    /// <summary>The pack of the revision the episode is pinned to.</summary>
    public required Pack Pack { get; init; }

    /// <summary>The pack that new episodes are pinned to, or that a revision to apply names.</summary>
    public required Pack NextPack { get; init; }

    public EarlierReports Earlier { get; init; } = EarlierReports.Nothing;

    /// <summary>How many active disputes those handle from whom one is chosen.</summary>
    public IReadOnlyDictionary<string, int> Loads { get; init; } = ImmutableDictionary<string, int>.Empty;

    public Dispute? Other { get; init; }

    /// <summary>The pack of the other dispute.</summary>
    public Pack? OtherPack { get; init; }
}
