using Parley.Disputes;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>An archive that was written, checked and is on disk. Immutable.</summary>
/// <param name="File">The file, as a full path.</param>
/// <param name="Archive">The archive's id.</param>
/// <param name="Commits">How many commits it holds.</param>
/// <param name="Bytes">How large the file is.</param>
/// <param name="Disputes">The disputes in it with their heads, by id in ordinal order.</param>
public sealed record WrittenArchive(string File, string Archive, long Commits, long Bytes, EquatableArray<NamedHead> Disputes);
