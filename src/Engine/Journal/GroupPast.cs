namespace Parley.Journal;

/// <summary>How a group of notices stands in a mailbox.</summary>
/// <param name="LastTried">When one of it was tried last, or null when none was.</param>
/// <param name="Waiting">Until when those wait that were never tried, the earliest; null when none waits.</param>
public readonly record struct GroupPast(DateTimeOffset? LastTried, DateTimeOffset? Waiting);
