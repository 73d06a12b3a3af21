using Parley.Disputes;

namespace Parley.Journal;

/// <summary>A deadline in the tables.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="Deadline">The deadline; its row is removed when it is met or dropped.</param>
/// <param name="Rank">How urgent: the rank of the dispute's level, higher first.</param>
public sealed record DeadlineRow(DisputeId Dispute, Deadline Deadline, int Rank);
