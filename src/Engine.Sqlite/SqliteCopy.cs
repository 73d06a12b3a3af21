namespace Parley.Sqlite;

/// <summary>A copy of a journal that was checked. Immutable.</summary>
/// <param name="File">The file, as a full path.</param>
/// <param name="Format">The format of the journal in it.</param>
/// <param name="Streams">How many streams it has: the disputes, and one for what belongs to none.</param>
/// <param name="Commits">How many commits they have together.</param>
/// <param name="Bytes">How large the file is.</param>
/// <param name="PersonalPartsChecked">Whether every personal part was deciphered as well; false where the key was not there, the format is older, or it is an archive, whose persons have their keys elsewhere.</param>
public sealed record SqliteCopy(string File, int Format, long Streams, long Commits, long Bytes, bool PersonalPartsChecked);
