namespace Parley.Sqlite;

/// <summary>
/// Looks for what is left of salts that were erased. SQLite overwrites what it deletes, but when it moves rows between pages a copy can stay behind in the unused part of one, where no statement reaches it (measured: one of about 40,000).
/// The file stays open until the writer has closed it: on systems of the POSIX kind, closing a file gives up all locks the process has on it, those of SQLite too, and another process that closes
/// the journal would then take the log away from under this one. One user at a time.
/// </summary>
internal sealed class SaltSweep(string database) : IDisposable
{
    private const int Chunk = 1 << 20;
    private FileStream? open;

    public void Dispose() => open?.Dispose();

    /// <summary>Whether any of the salts stands anywhere in the file.</summary>
    public bool FindsAny(IReadOnlyList<byte[]> salts)
    {
        var overlap = salts.Max(salt => salt.Length) - 1;
        var file = open ??= new FileStream(database, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        file.Position = 0;
        var buffer = new byte[overlap + Chunk];
        for (int kept = 0, read; (read = file.ReadAtLeast(buffer.AsSpan(kept), Chunk, throwOnEndOfStream: false)) > 0;)
        {
            var held = buffer.AsSpan(0, kept + read);
            foreach (var salt in salts)
            {
                if (held.IndexOf(salt) >= 0) return true;
            }

            kept = Math.Min(overlap, held.Length);
            held[^kept..].CopyTo(buffer);
        }

        return false;
    }
}
