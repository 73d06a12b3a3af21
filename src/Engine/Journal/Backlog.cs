namespace Parley.Journal;

/// <summary>What should have fired and has not: the work that is left when a process comes back after a pause.</summary>
/// <param name="Count">How many running deadlines are due and have not fired; 0 or more.</param>
/// <param name="Oldest">The due moment of the one that waits longest, or null when none does.</param>
public readonly record struct Backlog(int Count, DateTimeOffset? Oldest);
