using System.Diagnostics.CodeAnalysis;
using Parley.Disputes;

namespace Parley.Revisions;

/// <summary>What came of an act about a revision: how it stands now, or why it was refused. A refusal wrote nothing.</summary>
/// <param name="Revision">The revision as it stands now; null when there is no such one.</param>
/// <param name="Refusal">Why not; null when it was done.</param>
public sealed record RevisionReply(RevisionEntry? Revision, Refusal? Refusal)
{
    /// <summary>Whether it was done.</summary>
    [MemberNotNullWhen(true, nameof(Revision))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsDone => Refusal is null && Revision is not null;
}
