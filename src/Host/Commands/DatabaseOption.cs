using System.CommandLine;
using Parley.Sqlite;

namespace Parley.Host.Commands;

/// <summary>The SQLite journal a command works on; its key file lies beside it.</summary>
internal static class DatabaseOption
{
    public static Option<string> Required(Terminal terminal) => new("--db") { Description = Description(terminal), Required = true };

    public static Option<string?> Optional(Terminal terminal) => new("--db") { Description = Description(terminal) };

    /// <summary>Opens a journal to read it. Nothing is created: a misspelt name must not look like an empty journal.</summary>
    /// <exception cref="HostException">There is no such file.</exception>
    public static Task<SqliteJournal> OpenToReadAsync(string path, CancellationToken cancellationToken)
    {
        MustExist(path);
        return SqliteJournal.OpenAsync(Named(path) with { ReadOnly = true }, cancellationToken);
    }

    /// <summary>The options of a database file; it need not exist.</summary>
    /// <exception cref="HostException">The text names no file.</exception>
    public static SqliteOptions Named(string path)
    {
        var isFile = !string.IsNullOrWhiteSpace(path) && !path.Contains(":memory:", StringComparison.Ordinal) && !Directory.Exists(path);
        return isFile ? new SqliteOptions(path) : throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoDatabaseName, path);
    }

    public static void MustExist(string path)
    {
        if (!File.Exists(path)) throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoSuchDatabase, path);
    }

    private static string Description(Terminal terminal) => terminal.Say("The database; its key file lies beside it, with .key behind the name.", "数据库文件；密钥文件在同一目录，名称后加 .key。");
}
