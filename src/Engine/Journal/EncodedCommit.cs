namespace Parley.Journal;

/// <summary>A commit ready to be appended.</summary>
/// <param name="Row">The row.</param>
/// <param name="NewSalts">Salts of persons that are new with it.</param>
internal sealed record EncodedCommit(JournalRow Row, IReadOnlyList<PersonSalt> NewSalts);
