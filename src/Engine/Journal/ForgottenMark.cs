namespace Parley.Journal;

/// <summary>That the persons of a dispute were forgotten as a whole, by a rule of retention. Immutable and safe to share between threads.</summary>
/// <param name="UpTo">The last version whose persons were forgotten; what was committed afterwards has persons of its own.</param>
/// <param name="By">The commit of the administration stream that says so.</param>
public sealed record ForgottenMark(long UpTo, long By);
