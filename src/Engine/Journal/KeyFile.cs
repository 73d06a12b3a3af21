using System.Security.Cryptography;
using System.Text;

namespace Parley.Journal;

/// <summary>The file a master key is kept in.</summary>
internal static class KeyFile
{
    private const string Heading = "parley-key-1:";
    private const int LongestLine = 256;

    // A try yields the processor, and from the tenth on sleeps a millisecond now and then: seconds in all, where writing a key takes milliseconds.
    private const int LockTries = 20_000;

    public static MasterKey Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var line = new byte[LongestLine];
            var length = file.ReadAtLeast(line, line.Length, throwOnEndOfStream: false);
            return Parse(Encoding.UTF8.GetString(line, 0, length)) ?? throw new JournalException(JournalMessages.KeyMalformed, [path]);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new JournalException(JournalMessages.Unreachable, [path], cause);
        }
    }

    public static MasterKey ReadOrCreate(string path)
    {
        if (File.Exists(path)) return Read(path);
        try
        {
            CreateOnce(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // Another process may have been first; then its key counts.
            if (!File.Exists(path)) throw new JournalException(JournalMessages.Unreachable, [path], cause);
        }

        return Read(path);
    }

    // Renaming replaces what another process has put there a moment before, and its journal would be lost with its key: so only the holder of the lock may look and write.
    private static void CreateOnce(string path)
    {
        var gate = path + ".lock";
        using (Lock(gate))
        {
            if (!File.Exists(path)) Write(path, MasterKey.Create());
        }

        // Whoever locks a new gate after this finds the key already there.
        File.Delete(gate);
    }

    // The system lets go of the lock when its process ends, so a gate left behind by a crash keeps nobody out.
    private static FileStream Lock(string gate)
    {
        var waiting = new SpinWait();
        while (true)
        {
            try
            {
                return new FileStream(gate, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
            }
            catch (IOException) when (waiting.Count < LockTries && File.Exists(gate))
            {
                waiting.SpinOnce();
            }
        }
    }

    // Written whole under another name first: whoever finds the file finds a whole key in it.
    private static void Write(string path, MasterKey key)
    {
        var draft = $"{path}.{Convert.ToHexString(RandomNumberGenerator.GetBytes(8))}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using (var file = new FileStream(draft, options))
            {
                file.Write(Encoding.ASCII.GetBytes($"{Heading}{Convert.ToBase64String(key.Bytes)}\n"));
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: false);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static MasterKey? Parse(string text)
    {
        var line = text.TrimEnd('\r', '\n');
        if (!line.StartsWith(Heading, StringComparison.Ordinal)) return null;
        var bytes = new byte[MasterKey.Size];
        return Convert.TryFromBase64String(line[Heading.Length..], bytes, out var written) && written == bytes.Length ? MasterKey.FromBytes(bytes) : null;
    }
}
