using System.Collections.Immutable;

namespace Parley.Disputes.Commands;

/// <summary>Records whose own matter a dispute is: from then on none of them acts in it, and their duties pass to the next who may. It cannot be taken back.</summary>
public sealed record RecordConcerned : Command
{
    /// <summary>Subject ids of people of the organisation who are concerned, each 1 to 128 characters; empty when only units are.</summary>
    public ImmutableArray<string> People { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Ids of units that are concerned, with everybody who has a seat there; never the top one. Empty when only people are. Units below are named on their own.</summary>
    public ImmutableArray<string> Units { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
