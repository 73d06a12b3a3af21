using System.Security.Cryptography;
using System.Text;

namespace Parley.Journal;

/// <summary>The file a master key is kept in.</summary>
internal static class KeyFile
{
    private const string Heading = "parley-key-1:";
    private const int LongestLine = 256;

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
            Write(path, MasterKey.Create());
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // Another process may have been first; then its key counts.
            if (!File.Exists(path)) throw new JournalException(JournalMessages.Unreachable, [path], cause);
        }

        return Read(path);
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
