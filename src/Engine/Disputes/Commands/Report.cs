using System.Collections.Immutable;

namespace Parley.Disputes.Commands;

/// <summary>Brings a matter forward: opens a dispute at stage received, with a receipt, a search for likely duplicates and earlier reports, and an accept deadline.</summary>
public sealed record Report : Command
{
    /// <summary>The ledger it comes from, for example <c>community</c> or <c>police</c>; 1 to 64 characters.</summary>
    public required string Ledger { get; init; }

    /// <summary>The kind of matter, as the pack's channels name it, or null when not known yet.</summary>
    public string? Category { get; init; }

    /// <summary>Where it happened, as the ledger writes it, or null. Kept enciphered; looked up by a keyed hash.</summary>
    public string? Place { get; init; }

    /// <summary>The unit that received it, or null to find it by place.</summary>
    public string? Unit { get; init; }

    /// <summary>The parties; empty when not known yet.</summary>
    public ImmutableArray<ReportedParty> Parties { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Who brought it forward, or null.</summary>
    public ReportedParty? Informant { get; init; }

    /// <summary>The facts as reported, by name. A choice given for a text is taken as the text.</summary>
    public GivenFacts Facts { get; init => field = value ?? []; } = [];

    /// <summary>What was reported, in free text.</summary>
    public string? Summary { get; init; }

    /// <summary>The number in the ledger, or null.</summary>
    public string? SourceReference { get; init; }

    /// <summary>A due moment (inclusive) that the ledger hands over, or null; runs as the deadline kind that starts with length <c>given</c>.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Subject ids of people of the organisation whose own matter it is, each 1 to 128 characters; they take no step in it. Empty when none is known.</summary>
    public ImmutableArray<string> PeopleConcerned { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Ids of units whose own matter it is, never the top one; nobody who has a seat there takes a step in it, and the next unit up answers. Empty when none is known.</summary>
    public ImmutableArray<string> UnitsConcerned { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The place of the row in its ledger, which breaks ties between reports of the same moment.</summary>
    public long SourceOrder { get; init; }
}
