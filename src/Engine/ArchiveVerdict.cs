using Parley.Disputes;
using Parley.Journal;

namespace Parley;

/// <summary>Whether a dispute that has ended goes to an archive. Immutable.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="Stage">How it ended.</param>
/// <param name="LastAt">When something was committed to it last.</param>
/// <param name="Stays">Why it stays; null when it goes.</param>
public sealed record ArchiveVerdict(DisputeId Dispute, Stage Stage, DateTimeOffset LastAt, StaysBecause? Stays)
{
    /// <summary>Its head when that was judged.</summary>
    public NamedHead Head { get; init; }
}
