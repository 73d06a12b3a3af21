using System.Security.Cryptography;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>A file that is written under another name, brought to the disk, checked, and given its own name only then. Nothing that is there is written over. One user at a time.</summary>
internal sealed class DraftFile(string target)
{
    private readonly string draft = $"{target}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}.new";

    /// <summary>Refuses to write over a database, or beside a log that SQLite would take for the new one's.</summary>
    /// <exception cref="JournalException">Something is there (PAR0240).</exception>
    public void ThrowIfThere()
    {
        string[] names = [target, $"{target}-wal", $"{target}-shm", $"{target}-journal"];
        if (names.FirstOrDefault(Path.Exists) is { } there) throw new JournalException(JournalMessages.AlreadyThere, [there]);
    }

    /// <param name="write">Writes an empty file that is there, which nobody but its owner can read at any moment; SQLite's own refusals for want of room are told of the target.</param>
    /// <param name="check">Checks it once it is on disk; gives what is known of it.</param>
    public async Task<T> RunAsync<T>(Func<string, Task> write, Func<string, Task<T>> check)
    {
        try
        {
            Reserve();
            await write(draft).ConfigureAwait(false);
            Flush(draft);
            var found = await check(draft).ConfigureAwait(false);
            ThrowIfThere();
            File.Move(draft, target, overwrite: false);

            // The name must be on the disk as well before anybody relies on the file: journalling file systems bring it there with the file that was renamed.
            Flush(target);
            return found;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new JournalException(JournalMessages.Unreachable, [target], cause);
        }
        catch (JournalException fault) when (fault.Kind == JournalMessages.DiskFull && fault.About is [string named, ..] && named == draft)
        {
            throw new JournalException(JournalMessages.DiskFull, [target], fault);
        }
        finally
        {
            File.Delete(draft);
            File.Delete($"{draft}-journal");
        }
    }

    // SQLite does not wait for the disk here; a file that is named must be on it.
    private static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    private void Reserve()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(draft, options).Dispose();
    }
}
