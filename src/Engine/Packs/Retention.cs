using Parley.Disputes;

namespace Parley.Packs;

/// <summary>How long disputes that ended stay in the journal, and their persons in its keys, as <c>retention.json</c> says. What is not said happens never. Immutable.</summary>
public sealed record Retention
{
    /// <summary>Without the file: nothing leaves, nobody is forgotten.</summary>
    internal static Retention None { get; } = new();

    /// <summary>How long after the last entry of a dispute that ended it may leave for an archive, in days or months; null for never.</summary>
    public Length? ArchiveAfter { get; internal init; }

    /// <summary>How long after a dispute left for an archive its persons are to be forgotten, in days or months; null for never.</summary>
    public Length? ForgetPersonsAfter { get; internal init; }
}
