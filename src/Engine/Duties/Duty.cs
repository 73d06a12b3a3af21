using Parley.Disputes;

namespace Parley.Duties;

/// <summary>Something a post must do, in the words of the rule pack. Holds nothing personal.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="Deadline">The duty: who holds it and when it is due.</param>
/// <param name="Level">The level of the dispute.</param>
/// <param name="Overdue">Whether its due moment has passed; what is paused is not overdue.</param>
/// <param name="Label">What must be done.</param>
/// <param name="FulfilledBy">The commands that fulfil it, each by name; empty when nothing but the engine ends it.</param>
/// <param name="Why">When it is due and why then: what started it and when, the limit, its calendar and legal basis, and what has moved it since.</param>
public sealed record Duty(DisputeId Dispute, Deadline Deadline, Level Level, bool Overdue, string Label, EquatableArray<string> FulfilledBy, string Why);
