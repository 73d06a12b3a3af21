using Parley.Disputes;

namespace Parley.Revisions;

/// <summary>What the journal knows of one revision of the rule pack. Immutable.</summary>
/// <param name="Revision">The content hash of the policy files.</param>
/// <param name="Pack">The pack's name.</param>
/// <param name="Version">The pack's own version.</param>
/// <param name="Standing">How it stands.</param>
public sealed record RevisionEntry(string Revision, string Pack, string Version, RevisionStanding Standing)
{
    /// <summary>Who proposed it last; null when it came into force without.</summary>
    public RevisionSignature? Proposed { get; init; }

    /// <summary>The revision in force it was compared with when it was proposed.</summary>
    public string? Against { get; init; }

    /// <summary>What it asks that the revision it was compared with does not; empty when nothing is new, or it was not proposed.</summary>
    public EquatableArray<string> NewFacts { get; init; }

    /// <summary>What it changes against <see cref="Against"/>, in words (English).</summary>
    public EquatableArray<string> Changes { get; init; }

    /// <summary>Who approved it; null when nobody did.</summary>
    public RevisionSignature? Approved { get; init; }

    /// <summary>The moment from which an approved revision holds (inclusive); null for at once.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Who rejected it, and why.</summary>
    public RevisionSignature? Rejected { get; init; }

    /// <summary>When it came into force last, and by whom.</summary>
    public RevisionSignature? Activated { get; init; }

    /// <summary>Who went back from it, and why.</summary>
    public RevisionSignature? RolledBack { get; init; }
}
