using System.Diagnostics.CodeAnalysis;
using Parley.Disputes;

namespace Parley;

/// <summary>What came of moving disputes to an archive or back, or why it was refused. A refusal wrote nothing.</summary>
/// <param name="Moved">How many disputes moved.</param>
/// <param name="Left">How many stayed where they are, because something happened to them since they were chosen.</param>
/// <param name="Refusal">Why not; null when it was done.</param>
public sealed record ArchiveReply(int Moved, int Left, Refusal? Refusal)
{
    /// <summary>Whether it was done.</summary>
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsDone => Refusal is null;
}
