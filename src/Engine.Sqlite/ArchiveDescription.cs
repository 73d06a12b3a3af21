using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>What an archive says of itself. Immutable.</summary>
/// <param name="Archive">Its id; never used for another.</param>
/// <param name="MadeAt">When it was made, in UTC.</param>
/// <param name="After">The head of the administration stream of the journal it was made from; version 0 when that was empty.</param>
public sealed record ArchiveDescription(string Archive, DateTimeOffset MadeAt, StreamHead After);
