using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>
/// Copies of a journal on SQLite, taken while it is in use and checked before they get their name. The key file is never part of a copy. Safe to use from several threads.
/// </summary>
public static class SqliteBackup
{
    /// <summary>
    /// Copies a journal as it is at one moment. Other connections and processes read and write meanwhile. The copy is whole in one file, without what was deleted, and only its owner may read it;
    /// it appears under its name once it is on disk and was checked: every page, every link of the chain, and with the key every personal part.
    /// </summary>
    /// <param name="journal">The journal, of this format or an older one. Its key is looked for; without it, the personal parts are copied unchecked.</param>
    /// <param name="target">The file to write; must not exist.</param>
    /// <param name="cancellationToken">Gives up; no file is left.</param>
    /// <returns>What was copied.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="journal"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="target"/> is empty.</exception>
    /// <exception cref="JournalException">
    /// The target is there (PAR0240) or cannot be written (PAR0208 to PAR0211); the journal cannot be opened (as <see cref="SqliteJournal.OpenAsync"/>) or is damaged (PAR0213, PAR0217, PAR0221 to PAR0227).
    /// No file is left.
    /// </exception>
    public static async Task<SqliteCopy> CreateAsync(SqliteOptions journal, string target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentException.ThrowIfNullOrWhiteSpace(target);
        var copying = new FileCopying(journal, Path.GetFullPath(target));
        copying.ThrowIfThere();
        return await copying.RunAsync(journal.Place.Known(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Puts a backup back as a journal. The backup is checked first, and its copy again; nothing that is there is written over. A backup of an older format stays of that format until it is opened to write.
    /// Who was erased after the backup was made is there again: erase them again.
    /// </summary>
    /// <param name="backup">The backup.</param>
    /// <param name="journal">Where the journal is to be. When its key is there already, it must be the one the backup was written with; without it, the personal parts stay unchecked.</param>
    /// <param name="cancellationToken">Gives up; no file is left.</param>
    /// <returns>What was put back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="journal"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="backup"/> is empty.</exception>
    /// <exception cref="JournalException">
    /// A database or its log is there (PAR0240); the backup is no journal (PAR0201, PAR0202), of a newer or unknown format (PAR0203, PAR0204), of another key (PAR0207), cannot be opened (PAR0210), or is damaged
    /// (PAR0213, PAR0217, PAR0221 to PAR0227); or the disk refused (PAR0208 to PAR0211). No file is left.
    /// </exception>
    public static async Task<SqliteCopy> RestoreAsync(string backup, SqliteOptions journal, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(backup);
        ArgumentNullException.ThrowIfNull(journal);
        var copying = new FileCopying(new SqliteOptions(backup) { BusyTimeout = journal.BusyTimeout }, journal.Database);
        copying.ThrowIfThere();
        var key = journal.Place.Known();
        await FileCheck.RunAsync(Path.GetFullPath(backup), key, cancellationToken).ConfigureAwait(false);
        return await copying.RunAsync(key, cancellationToken).ConfigureAwait(false);
    }
}
