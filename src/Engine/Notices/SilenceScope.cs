using Parley.Disputes;

namespace Parley.Notices;

/// <summary>
/// Which notices a silence is about. What is left empty asks nothing; whatever is given must fit, and of a list one entry is enough. Notices to parties and those of the pack's
/// highest level are never covered. Immutable and safe to share between threads.
/// </summary>
public sealed record SilenceScope
{
    /// <summary>The receiving posts, each in one unit or in any; empty for every post.</summary>
    public EquatableArray<Holder> Posts { get; init; }

    /// <summary>The units that answer for the dispute, each with all below it; empty for every unit.</summary>
    public EquatableArray<string> Units { get; init; }

    /// <summary>The disputes; empty for every one.</summary>
    public EquatableArray<DisputeId> Disputes { get; init; }

    /// <summary>The texts of the notices: occasions such as <c>reminder</c>, or texts that routes name; empty for all.</summary>
    public EquatableArray<string> Texts { get; init; }

    /// <summary>The highest level that is covered (inclusive); null for every level below the pack's highest.</summary>
    public Level? UpTo { get; init; }

    /// <summary>Whether it says nothing, and so would cover everything.</summary>
    public bool IsEmpty => Posts.Count == 0 && Units.Count == 0 && Disputes.Count == 0 && Texts.Count == 0 && UpTo is null;
}
