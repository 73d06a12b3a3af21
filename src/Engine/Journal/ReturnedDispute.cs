namespace Parley.Journal;

/// <summary>A dispute that came back, as the administration stream records it.</summary>
/// <param name="Head">The head it left with and came back with.</param>
/// <param name="Archive">The archive it was in.</param>
/// <param name="By">The commit with which it had left.</param>
internal sealed record ReturnedDispute(NamedHead Head, string Archive, long By);
