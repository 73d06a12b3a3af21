using System.Collections.Immutable;

namespace Parley.Disputes.Commands;

/// <summary>Records who was met, what lies behind it, what is wanted, and confirms the grade. From yellow up it is needed before <see cref="Assign"/>.</summary>
public sealed record RecordAssessment : Command
{
    /// <summary>The parties that were met, by id.</summary>
    public ImmutableArray<string> Met { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What lies behind it.</summary>
    public string? Causes { get; init; }

    /// <summary>What is wanted.</summary>
    public string? Demands { get; init; }

    /// <summary>The level the assessor confirms, at least the one held; null confirms the one held.</summary>
    public Level? Confirmed { get; init; }
}
