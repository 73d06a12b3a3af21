namespace Parley.Disputes;

/// <summary>Whom the engine chose to work on a dispute, and why: of those nearest who are there and have no conflict, whoever handles the fewest active disputes. Safe to share between threads.</summary>
/// <param name="Person">The subject.</param>
/// <param name="Load">How many active disputes that person handled when it was decided, as looked up then; replaying never counts again.</param>
/// <param name="Team">The team the person is of, when the channel names a role; else null.</param>
/// <param name="Role">The role in the team, or null.</param>
/// <param name="Seat">The seat of the channel's post the person is of, when not of a team; else null.</param>
public sealed record HandlerChoice(string Person, int Load, string? Team, string? Role, Holder? Seat);
