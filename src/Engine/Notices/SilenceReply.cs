using System.Diagnostics.CodeAnalysis;
using Parley.Disputes;

namespace Parley.Notices;

/// <summary>What came of setting or ending a silence: how it is now, or why it was refused. A refusal wrote nothing.</summary>
/// <param name="Silence">The silence as it is now; null when there is none.</param>
/// <param name="Refusal">Why not; null when it was done.</param>
public sealed record SilenceReply(Silence? Silence, Refusal? Refusal)
{
    /// <summary>Whether it was done.</summary>
    [MemberNotNullWhen(true, nameof(Silence))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsDone => Refusal is null && Silence is not null;
}
