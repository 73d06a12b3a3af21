using Microsoft.Data.Sqlite;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Checks the file of a journal that nobody writes to: its pages, its chain, and with the key all that <see cref="Verification"/> checks.</summary>
internal static class FileCheck
{
    private const int NamesAtATime = 500;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <exception cref="JournalException">It is no journal, of an unknown format or another key, or damaged.</exception>
    public static async Task<SqliteCopy> RunAsync(string database, MasterKey? key, CancellationToken cancellationToken)
    {
        var (format, isArchive) = Described(database, key);
        var isWhole = key is not null && format == Schema.Format;
        var (streams, commits) = isWhole && key is not null
            ? await VerifyAsync(new SqliteOptions(database) { Key = key, ReadOnly = true }, isArchive, cancellationToken).ConfigureAwait(false)
            : await Task.Run(() => Walk(database, format, cancellationToken), cancellationToken).ConfigureAwait(false);
        return new(database, format, streams, commits, new FileInfo(database).Length, isWhole && !isArchive);
    }

    private static (int Format, bool IsArchive) Described(string database, MasterKey? key)
    {
        using var connection = Connection.Open(database, SqliteOpenMode.ReadOnly, Patience);
        FileFormat.ThrowIfUnknown(connection);
        if (key is not null) FileFormat.ThrowIfNotOf(connection, key);
        return ((int)connection.Number("PRAGMA user_version"), ArchiveMeta.Find(connection) is not null);
    }

    private static async Task<(long Streams, long Commits)> VerifyAsync(SqliteOptions options, bool isArchive, CancellationToken cancellationToken)
    {
        var opening = isArchive ? SqliteArchive.OpenAsync(options.Database, options.Key, null, cancellationToken) : SqliteJournal.OpenAsync(options, cancellationToken);
        var journal = await opening.ConfigureAwait(false);
        await using (journal.ConfigureAwait(false))
        {
            var result = await new Verification(journal, new CommitCodecs(new KeyRing(journal.Key)), keysElsewhere: journal.Archive is not null).RunAsync(cancellationToken).ConfigureAwait(false);
            return result.Damage is { } damage ? throw damage.ToException() : (result.Streams, result.Commits);
        }
    }

    // What needs neither the key nor the tables of this format.
    private static (long Streams, long Commits) Walk(string database, int format, CancellationToken cancellationToken)
    {
        using var connection = Connection.Open(database, SqliteOpenMode.ReadOnly, Patience);
        if (TableReading.FirstDamagedPage(connection) is { } wrong) throw new JournalException(JournalMessages.StoreDamaged, [wrong]);
        var reading = new StreamReading(connection);
        var (streams, commits) = (0L, 0L);
        for (var names = reading.Names(null, NamesAtATime); names.Count > 0; names = reading.Names(names[^1], NamesAtATime))
        {
            foreach (var name in names)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var head = format < Schema.FirstWithMarks ? reading.PlainHead(name) : reading.Head(name);
                var rows = reading.Rows(name, 0);
                if (head.Archived is { } mark)
                {
                    if (rows.Count > 0) throw new JournalException(JournalMessages.StillHere, [name, mark.Archive]);
                    continue;
                }

                var check = new StreamCheck(name, rows);
                if ((check.Commits() ?? check.Before(head) ?? check.After(head)) is { } damage) throw damage.ToException();
                (streams, commits) = (streams + 1, commits + rows.Count);
            }
        }

        return (streams, commits);
    }
}
