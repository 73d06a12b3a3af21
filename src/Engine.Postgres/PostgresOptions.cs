using System.Text.RegularExpressions;
using Npgsql;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>Where a <see cref="PostgresJournal"/> lives and how it writes. Its text names no user and no password. Immutable.</summary>
public sealed partial record PostgresOptions
{
    private const int UsualConnections = 20;

    /// <summary>Locks are taken to see what others have just written, whatever the database usually shows.</summary>
    private const string Isolation = @"-c default_transaction_isolation=read\ committed";

    /// <summary>Reads a connection string or an address.</summary>
    /// <param name="connectionString">
    /// For example <c>Host=db.example;Database=disputes;Username=parley</c>, or <c>postgres://parley@db.example/disputes</c>.
    /// What it does not say comes from <c>PGPASSWORD</c>, <c>PGPASSFILE</c> and the like. At most 20 connections, unless it says otherwise.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is empty, not understood, or names no database or no host.</exception>
    public PostgresOptions(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        var parts = Read(connectionString) ?? throw new ArgumentException("The connection string is not understood.", nameof(connectionString));
        if (string.IsNullOrWhiteSpace(parts.Host) || string.IsNullOrWhiteSpace(parts.Database))
        {
            throw new ArgumentException("The connection string names a host and a database.", nameof(connectionString));
        }

        if (!parts.ContainsKey("Maximum Pool Size")) parts.MaxPoolSize = UsualConnections;
        Parts = parts;
        Name = parts.Database;
    }

    /// <summary>The database and where it is, for people: <c>disputes at db.example:5432</c>. Names neither user nor password.</summary>
    public string Database => $"{Name} at {Parts.Host}:{Parts.Port}";

    /// <summary>The schema that holds the tables; <c>parley</c> by default. Lower-case letters, digits and underscores, beginning with a letter, at most 63.</summary>
    /// <exception cref="ArgumentException">The value is no such name.</exception>
    public string Schema
    {
        get;
        init => field = value is not null && SchemaName().IsMatch(value) ? value : throw new ArgumentException("A schema is named by lower-case letters, digits and underscores.", nameof(value));
    } = "parley";

    /// <summary>The key the host keeps, or null to keep it in <see cref="KeyFile"/>. Every host needs the same.</summary>
    public MasterKey? Key { get; init; }

    /// <summary>
    /// Where the key is kept when the host does not; null for the database's name with <c>.key</c> behind it, in the working folder. Created with a new journal, readable by its owner alone,
    /// and never again: copy it to every host, and not to the backups of the database.
    /// </summary>
    public string? KeyFile { get; init; }

    /// <summary>Whether the journal is only read; appends are refused (PAR0209) and nothing is created.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>How long the server may work on one statement before it gives it up; 30 seconds by default, at least one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than a second.</exception>
    public TimeSpan StatementTimeout
    {
        get;
        init => field = value >= TimeSpan.FromSeconds(1) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A statement has at least a second.");
    } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long appends wait for a server that went away, 10 seconds by default. One that was under way is found again, and answered as what became of it; later it is said to be unknown (PAR0233).
    /// </summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many appends may wait at most before callers wait to hand theirs over; 4,096 by default, at least 1.</summary>
    public int WaitingWrites { get; init; } = 4096;

    internal string KeyPath => Path.GetFullPath(KeyFile ?? $"{Name}.key");

    private string Name { get; }

    private NpgsqlConnectionStringBuilder Parts { get; }

    /// <summary>The connection string with what the journal needs of every session.</summary>
    internal string ForSessions()
    {
        var parts = new NpgsqlConnectionStringBuilder(Parts.ConnectionString)
        {
            SearchPath = Schema,
            IncludeErrorDetail = false,
            LogParameters = false,
            PersistSecurityInfo = false,
            NoResetOnClose = true,
            Enlist = false,
            TcpKeepAlive = true,
        };
        if (string.IsNullOrEmpty(parts.ApplicationName)) parts.ApplicationName = "parley";
        if (parts.MaxAutoPrepare == 0) (parts.MaxAutoPrepare, parts.AutoPrepareMinUsages) = (100, 2);
        var limit = (long)StatementTimeout.TotalMilliseconds;
        parts.CommandTimeout = (int)(limit / 1000) + 10;

        // A plan made while a table was small would read all of it later: every statement here has an index of its own.
        var always = $"-c statement_timeout={limit} -c lock_timeout={limit / 2} -c idle_in_transaction_session_timeout={limit} -c jit=off -c enable_seqscan=off";
        parts.Options = $"{parts.Options} {always} {Isolation}{(ReadOnly ? " -c default_transaction_read_only=on" : string.Empty)}".TrimStart();
        return parts.ConnectionString;
    }

    // The cause is left out on purpose: it may repeat a part of the text, and with it a password.
    private static NpgsqlConnectionStringBuilder? Read(string text)
    {
        try
        {
            return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "postgres" or "postgresql" ? FromAddress(new Uri(text)) : new NpgsqlConnectionStringBuilder(text);
        }
        catch (Exception cause) when (cause is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            return null;
        }
    }

    private static NpgsqlConnectionStringBuilder FromAddress(Uri address)
    {
        var parts = new NpgsqlConnectionStringBuilder { Host = address.Host, Database = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/')) };
        if (address.Port > 0) parts.Port = address.Port;
        var user = address.UserInfo.Split(':', 2);
        if (user[0].Length > 0) parts.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length == 2) parts.Password = Uri.UnescapeDataString(user[1]);
        foreach (var setting in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(s => s.Split('=', 2)))
        {
            parts[Uri.UnescapeDataString(setting[0]) is var name && name == "sslmode" ? "SSL Mode" : name.Replace('_', ' ')] = setting.Length == 2 ? Uri.UnescapeDataString(setting[1]) : string.Empty;
        }

        return parts;
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,62}$")]
    private static partial Regex SchemaName();
}
