using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Parley.Journal;
using SQLitePCL;

namespace Parley.Sqlite;

/// <summary>Copies a journal under another name, checks the copy, and gives it its own name only then.</summary>
internal sealed class FileCopying(SqliteOptions source, string target)
{
    private readonly string draft = $"{target}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}.new";

    /// <summary>Refuses to write over a database, or beside a log that SQLite would take for the new one's.</summary>
    public void ThrowIfThere()
    {
        string[] names = [target, $"{target}-wal", $"{target}-shm", $"{target}-journal"];
        if (names.FirstOrDefault(Path.Exists) is { } there) throw new JournalException(JournalMessages.AlreadyThere, [there]);
    }

    public async Task<SqliteCopy> RunAsync(MasterKey? key, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Run(() => Write(cancellationToken), cancellationToken).ConfigureAwait(false);
            var copy = await FileCheck.RunAsync(draft, key, cancellationToken).ConfigureAwait(false);
            ThrowIfThere();
            File.Move(draft, target, overwrite: false);
            return copy with { File = target };
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new JournalException(JournalMessages.Unreachable, [target], cause);
        }
        finally
        {
            File.Delete(draft);
            File.Delete($"{draft}-journal");
        }
    }

    private void Write(CancellationToken cancellationToken)
    {
        Reserve();
        using (var connection = Connection.Open(source.Database, SqliteOpenMode.ReadOnly, source.BusyTimeout))
        {
            FileFormat.ThrowIfUnknown(connection);
            using var stop = cancellationToken.Register(() => raw.sqlite3_interrupt(connection.Handle));
            Copy(connection, cancellationToken);
        }

        // SQLite does not wait for the disk here; a copy that is named must be on it.
        using var file = new FileStream(draft, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    private void Copy(Connection connection, CancellationToken cancellationToken)
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

    // SQLite writes into an empty file that is there; so nobody but its owner can read the copy at any moment.
    private void Reserve()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(draft, options).Dispose();
    }
}
