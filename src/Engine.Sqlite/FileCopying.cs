using Microsoft.Data.Sqlite;
using Parley.Journal;
using SQLitePCL;

namespace Parley.Sqlite;

/// <summary>Copies a journal under another name, checks the copy, and gives it its own name only then.</summary>
internal sealed class FileCopying(SqliteOptions source, string target)
{
    private readonly DraftFile file = new(target);

    /// <summary>Refuses to write over a database, or beside a log that SQLite would take for the new one's.</summary>
    public void ThrowIfThere() => file.ThrowIfThere();

    public async Task<SqliteCopy> RunAsync(MasterKey? key, CancellationToken cancellationToken)
    {
        var copy = await file.RunAsync(
            draft => Task.Run(() => Write(draft, cancellationToken), cancellationToken),
            draft => FileCheck.RunAsync(draft, key, cancellationToken)).ConfigureAwait(false);
        return copy with { File = target };
    }

    private void Write(string draft, CancellationToken cancellationToken)
    {
        using var connection = Connection.Open(source.Database, SqliteOpenMode.ReadOnly, source.BusyTimeout);
        FileFormat.ThrowIfUnknown(connection);
        using var stop = cancellationToken.Register(() => raw.sqlite3_interrupt(connection.Handle));
        Copy(connection, draft, cancellationToken);
    }

    private void Copy(Connection connection, string draft, CancellationToken cancellationToken)
    {
        try
        {
            connection.Prepare("VACUUM INTO ?1").Bind(1, draft).Run();
        }
        catch (JournalException fault)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (fault.Kind == JournalMessages.DiskFull) throw new JournalException(JournalMessages.DiskFull, [target], fault);
            throw;
        }
    }
}
