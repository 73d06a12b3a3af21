using System.Security.Cryptography;
using Parley.Disputes;
using Parley.Journal;
using Parley.Packs;

namespace Parley.Sqlite;

/// <summary>
/// Archives: disputes that ended, in a file of their own in the format of a journal on SQLite, whatever the journal itself is kept in. What belongs to persons (the salts of their keys) never leaves the
/// journal: an archive alone tells nobody's name, and erasing a person there reaches every archive. Safe to use from several threads.
/// </summary>
public static class SqliteArchive
{
    private const int LongestName = 48;

    /// <summary>
    /// Writes disputes into a new archive, byte for byte as they are stored, with every revision of the rules they name. Nothing leaves the journal: that is <see cref="DisputeEngine.MoveToArchiveAsync"/>, once
    /// the file is there. It appears under its name once it is on disk and was checked: every page, every link of the chain, every personal part; and only its owner may read it.
    /// </summary>
    /// <param name="journal">The journal the disputes are in.</param>
    /// <param name="key">The journal's key.</param>
    /// <param name="disputes">The disputes; one that is in an archive already, or has a notice that waits or is a dead letter, is left out.</param>
    /// <param name="target">The file to write; must not exist.</param>
    /// <param name="at">The moment it is made.</param>
    /// <param name="cancellationToken">Gives up; no file is left.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="journal"/>, <paramref name="key"/> or <paramref name="disputes"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="target"/> is empty.</exception>
    /// <exception cref="JournalException">The target is there (PAR0240) or cannot be written (PAR0208 to PAR0211), or the journal failed, is damaged or cannot give disputes to an archive (PAR0261). No file is left.</exception>
    public static async Task<WrittenArchive> WriteAsync(
        IJournal journal, MasterKey key, IEnumerable<DisputeId> disputes, string target, DateTimeOffset at, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(disputes);
        ArgumentException.ThrowIfNullOrWhiteSpace(target);
        var path = Path.GetFullPath(target);
        var file = new DraftFile(path);
        file.ThrowIfThere();
        var head = await journal.HeadAsync(Streams.Administration, cancellationToken).ConfigureAwait(false);
        var description = new ArchiveDescription(NameFor(path), at.ToUniversalTime(), head);
        var writing = new ArchiveWriting(journal, key, description);
        var bytes = await file.RunAsync(
            draft => writing.RunAsync(draft, disputes, cancellationToken),
            async draft =>
            {
                await CheckAsync(draft, journal, key, cancellationToken).ConfigureAwait(false);
                return new FileInfo(draft).Length;
            }).ConfigureAwait(false);
        return new(path, description.Archive, writing.Commits, bytes, [.. writing.Heads]);
    }

    /// <summary>Opens an archive to read it like any journal: its history, lists and revisions. Nothing can be written to it (PAR0209).</summary>
    /// <param name="file">The archive.</param>
    /// <param name="key">The key of the journal it was made from; null to look at it without, and then nobody's name is read.</param>
    /// <param name="persons">The journal it was made from, where the salts of persons are; null to look at it without, and then all persons look as if they were erased. It is not closed with the archive.</param>
    /// <param name="cancellationToken">Gives up opening.</param>
    /// <returns>The archive; dispose it to close the file.</returns>
    /// <exception cref="ArgumentException"><paramref name="file"/> is empty.</exception>
    /// <exception cref="JournalException">It is no archive (PAR0254), or as <see cref="SqliteJournal.OpenAsync"/>.</exception>
    public static Task<SqliteJournal> OpenAsync(string file, MasterKey? key = null, IJournal? persons = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        return Task.Run(() => SqliteJournal.OfArchive(new SqliteOptions(file) { Key = key, ReadOnly = true }, persons), cancellationToken);
    }

    /// <summary>An archive as <see cref="DisputeEngine.MoveToArchiveAsync"/> takes it.</summary>
    /// <param name="archive">The archive, as <see cref="OpenAsync"/> gives it.</param>
    /// <returns>The archive; it ends when <paramref name="archive"/> is disposed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="archive"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="archive"/> is a journal and no archive.</exception>
    public static DisputeArchive Of(SqliteJournal archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        return archive.Archive is { } described ? new(archive, described.Archive, Path.GetFileName(archive.Database)) : throw new ArgumentException("This is a journal and no archive.", nameof(archive));
    }

    private static async Task CheckAsync(string draft, IJournal journal, MasterKey key, CancellationToken cancellationToken)
    {
        var archive = await OpenAsync(draft, key, journal, cancellationToken).ConfigureAwait(false);
        await using (archive.ConfigureAwait(false))
        {
            var result = await new Verification(archive, new CommitCodecs(new KeyRing(key)), KeptPolicy.Levels).RunAsync(cancellationToken).ConfigureAwait(false);
            if (result.Damage is { } damage) throw damage.ToException();
        }
    }

    /// <summary>The file's name, so that people find it, and what makes it different from every other.</summary>
    private static string NameFor(string path)
    {
        var name = new string([.. Path.GetFileNameWithoutExtension(path).Select(c => char.IsLetterOrDigit(c) || c is '.' or '_' ? c : '-').Take(LongestName)]);
        return $"{name}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))}";
    }
}
