using Parley.Disputes.Events;
using Parley.Disputes.State;

namespace Parley.Testing;

/// <summary>One commit of a dispute and what it changed.</summary>
/// <param name="Before">The dispute before it.</param>
/// <param name="Commit">What was recorded.</param>
/// <param name="After">The dispute after it.</param>
public sealed record Change(Dispute Before, RecordedCommit Commit, Dispute After);
