using System.Collections.Immutable;

namespace Parley.Disputes.Commands;

/// <summary>Records a follow-up visit with a result per party; the worst counts.</summary>
public sealed record RecordVisit : Command
{
    /// <summary>Stands for the parties of a dispute of which none is known by name.</summary>
    public const string Everyone = "everyone";

    /// <summary>The result by party id, one for each party; the informant's if they were met. In a dispute without known parties, of <see cref="Everyone"/>.</summary>
    public required ImmutableSortedDictionary<string, VisitResult> Results { get; init; }

    /// <summary>How they were visited, for example <c>phone</c> or <c>in-person</c>.</summary>
    public required string Method { get; init; }

    /// <summary>What was found.</summary>
    public string? Text { get; init; }
}
