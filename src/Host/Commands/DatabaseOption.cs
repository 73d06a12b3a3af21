using System.CommandLine;
using Parley.Postgres;
using Parley.Sqlite;

namespace Parley.Host.Commands;

/// <summary>
/// The journal a command works on: a SQLite file, or a PostgreSQL database named by a connection string. Where the environment names one in PARLEY_DB no command needs to;
/// only that variable is shown then, because the text may hold a password.
/// </summary>
internal static class DatabaseOption
{
    private const string Variable = "PARLEY_DB";
    private const string FromEnvironment = "$" + Variable;

    public static Option<string> Required(Terminal terminal) => IsInEnvironment
        ? new("--db") { Description = Description(terminal), DefaultValueFactory = _ => FromEnvironment }
        : new("--db") { Description = Description(terminal), Required = true };

    public static Option<string?> Optional(Terminal terminal) => new("--db") { Description = Description(terminal) };

    /// <summary>What a command that can do without works on: what it is told, else what the environment names, else nothing.</summary>
    public static string? OrEnvironment(string? told) => told ?? (IsInEnvironment ? FromEnvironment : null);

    /// <summary>What a host works on that is told nothing.</summary>
    public static string Usual(string file) => IsInEnvironment ? FromEnvironment : file;

    /// <summary>The database that was named, or else the one the environment names; null when neither does.</summary>
    public static string? OrInEnvironment(string? database) => database ?? (IsInEnvironment ? FromEnvironment : null);

    /// <summary>Opens a journal to read it. Nothing is created: a misspelt name must not look like an empty journal.</summary>
    /// <exception cref="HostException">There is no such file, or the connection string is not understood.</exception>
    public static async Task<OpenedJournal> OpenToReadAsync(string database, CancellationToken cancellationToken)
    {
        if (ServerOf(database) is { } server) return Opened(await PostgresJournal.OpenAsync(server with { ReadOnly = true }, cancellationToken), server);
        MustExist(database);
        var file = Named(database) with { ReadOnly = true };
        return Opened(await SqliteJournal.OpenAsync(file, cancellationToken), file);
    }

    /// <summary>Opens a journal that is there, to write.</summary>
    /// <exception cref="HostException">There is no such file, or the connection string is not understood.</exception>
    public static async Task<OpenedJournal> OpenAsync(string database, CancellationToken cancellationToken)
    {
        if (ServerOf(database) is null) MustExist(database);
        else await (await OpenToReadAsync(database, cancellationToken)).DisposeAsync();
        return await CreateAsync(database, cancellationToken);
    }

    /// <summary>Opens a journal to write, and creates it when it is not there.</summary>
    /// <exception cref="HostException">The text names no database.</exception>
    public static async Task<OpenedJournal> CreateAsync(string database, CancellationToken cancellationToken, bool groupCommits = true)
    {
        if (ServerOf(database) is { } server) return Opened(await PostgresJournal.OpenAsync(server, cancellationToken), server);
        var file = Named(database) with { GroupCommits = groupCommits };
        return Opened(await SqliteJournal.OpenAsync(file, cancellationToken), file);
    }

    /// <summary>The options of a database file; it need not exist.</summary>
    /// <exception cref="HostException">The text names no file.</exception>
    public static SqliteOptions Named(string path)
    {
        if (ServerOf(path) is { } server) throw new HostException(ExitCodes.UsageOrIo, HostMessages.OnAServer, server.Database);
        var isFile = !string.IsNullOrWhiteSpace(path) && !path.Contains(":memory:", StringComparison.Ordinal) && !Directory.Exists(path);
        return isFile ? new SqliteOptions(path) : throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoDatabaseName, path);
    }

    /// <summary>What files that belong to a database are named after: the file itself, or the database's name in the working folder; never a connection string.</summary>
    public static string Beside(string database) => ServerOf(database) is { } server ? server.Database.Split(' ')[0] : database;

    /// <summary>Sees that a file is there; what is on a server is looked for when it is opened.</summary>
    public static void MustExist(string path)
    {
        if (ServerOf(path) is null && !File.Exists(path)) throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoSuchDatabase, path);
    }

    private static bool IsInEnvironment => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };

    private static PostgresOptions? ServerOf(string database)
    {
        var text = database == FromEnvironment ? Environment.GetEnvironmentVariable(Variable) ?? database : database;
        string[] signs = ["postgres://", "postgresql://", "Host=", "Server="];
        if (!signs.Any(sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase))) return null;
        try
        {
            return new PostgresOptions(text);
        }
        catch (ArgumentException)
        {
            throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoConnectionString, database == FromEnvironment ? FromEnvironment : "--db");
        }
    }

    private static OpenedJournal Opened(PostgresJournal journal, PostgresOptions server) => new(journal, journal.Key, server.Database);

    private static OpenedJournal Opened(SqliteJournal journal, SqliteOptions file) => new(journal, journal.Key, file.Database);

    private static string Description(Terminal terminal) => terminal.Say(
        "The database: a file, with its key file beside it under the name with .key behind it, or a connection string of PostgreSQL, better kept in PARLEY_DB.",
        "数据库：文件（密钥文件在同一目录，名称后加 .key），或 PostgreSQL 连接字符串（建议写在 PARLEY_DB 中）。");
}
