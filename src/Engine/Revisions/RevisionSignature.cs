namespace Parley.Revisions;

/// <summary>Who did something about a revision, and when.</summary>
/// <param name="By">The person, as the host's identity provider names them; null for the engine: the folder changed, or the moment came.</param>
/// <param name="At">When it was recorded, in UTC.</param>
/// <param name="Reason">Why, where a reason was given.</param>
public sealed record RevisionSignature(string? By, DateTimeOffset At, string? Reason = null);
