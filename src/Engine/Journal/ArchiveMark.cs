namespace Parley.Journal;

/// <summary>Where the commits of a dispute went that is not here any more. Immutable and safe to share between threads.</summary>
/// <param name="Archive">The id of the archive they are in.</param>
/// <param name="By">The commit of the administration stream that says so.</param>
public sealed record ArchiveMark(string Archive, long By);
