using System.Collections.Immutable;

namespace Parley.Disputes.Commands;

/// <summary>Records a follow-up visit with a result per party; the worst counts.</summary>
public sealed record RecordVisit : Command
{
    /// <summary>The result by party id; at least one.</summary>
    public required ImmutableSortedDictionary<string, VisitResult> Results { get; init; }

    /// <summary>How they were visited, for example <c>phone</c> or <c>in-person</c>.</summary>
    public required string Method { get; init; }

    /// <summary>What was found.</summary>
    public string? Text { get; init; }
}
