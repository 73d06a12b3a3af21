using Parley.Disputes;

namespace Parley.Assignment;

/// <summary>Somebody who could work on a dispute, and as what: a member of a team in a role, or at a seat.</summary>
internal readonly record struct Candidate(string Person, string? Team, string? Role, Holder? Seat);
