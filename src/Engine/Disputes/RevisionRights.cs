using System.Collections.Immutable;

namespace Parley.Disputes;

/// <summary>What a post may do about the rules themselves; stands in a post's <c>may</c> beside the commands. What is not listed is refused.</summary>
public static class RevisionRights
{
    /// <summary>Put one's name to a revision that waits, so that another person can approve it.</summary>
    public const string Propose = "ProposeRevision";

    /// <summary>Approve or reject a revision that another person proposed.</summary>
    public const string Approve = "ApproveRevision";

    /// <summary>Bring a revision that was in force before back into force.</summary>
    public const string RollBack = "RollBackRevision";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } = [Propose, Approve, RollBack];
}
