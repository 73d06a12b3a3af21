using System.Diagnostics.CodeAnalysis;
using Parley.Disputes;

namespace Parley.Notices;

/// <summary>What came of an act about a notice, or why it was refused. A refusal wrote nothing.</summary>
/// <param name="Deliveries">How many deliveries it touched; 0 when there was nothing to do, or when it was refused.</param>
/// <param name="Refusal">Why not; null when it was allowed.</param>
public sealed record NoticeReply(int Deliveries, Refusal? Refusal)
{
    /// <summary>Whether it was allowed.</summary>
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsAllowed => Refusal is null;
}
