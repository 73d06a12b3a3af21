using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Packs;

/// <summary>What <c>pack.json</c> says.</summary>
internal sealed record PackSettings
{
    public required string Name { get; init; }

    public required string Version { get; init; }

    public required ImmutableArray<string> Languages { get; init; }

    public required TimeZoneInfo TimeZone { get; init; }

    public required string Currency { get; init; }

    /// <summary>What holds when neither the fact nor the rule says what an unknown fact means.</summary>
    public required WhenUnknown WhenUnknown { get; init; }

    /// <summary>From screening on nobody is without a duty: the confirmed level is at least this.</summary>
    public required Level ScreenedInAtLeast { get; init; }

    /// <summary>How far back earlier reports of the same place or the same parties count.</summary>
    public required Length RepeatWindow { get; init; }

    public required Length ReopenWindow { get; init; }

    public required bool CalmVisitLowers { get; init; }

    /// <summary>From this level up an assessment must come before assigning; null for never.</summary>
    public required Level? AssessBeforeAssigningFrom { get; init; }

    /// <summary>From this level up dismissing and ceasing to watch need two people.</summary>
    public required Level TwoPeopleFrom { get; init; }

    /// <summary>While this pack is in force, every other revision needs a second person; otherwise only one with new facts does.</summary>
    public required bool SecondPerson { get; init; }
}
