using System.Globalization;
using Npgsql;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>
/// Opens the tables of a journal: refuses what is none, creates what is not there, takes over what is older, and sees that the key belongs to it. Hosts that start together wait for one another.
/// Whatever stops a host in between, opening it again goes on from there.
/// </summary>
internal sealed class Opening(PostgresOptions options, NpgsqlConnection connection)
{
    /// <summary>What hosts that create or take over lock against one another: "Prly" and the schema.</summary>
    private const int Lock = 0x50726C79;

    private readonly KeyPlace place = new(options.Database, options.Key, options.KeyPath, options.ReadOnly);

    public static MasterKey Run(PostgresOptions options)
    {
        try
        {
            using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(options.ForSessions()) { Pooling = false, MaxAutoPrepare = 0 }.ConnectionString);
            connection.Open();
            return new Opening(options, connection).Run();
        }
        catch (NpgsqlException fault)
        {
            throw Faults.Of(options.Database, fault);
        }
    }

    private MasterKey Run()
    {
        if (Text("SHOW server_encoding") is var encoding && encoding != "UTF8") throw new JournalException(PostgresMessages.WrongEncoding, [options.Database, encoding]);
        if (Format() is var format && format < Schema.Format)
        {
            if (options.ReadOnly) throw format == 0 ? new(PostgresMessages.NoJournal, [options.Database]) : new JournalException(JournalMessages.OlderFormat, [options.Database, format, Schema.Format]);
            Bring();
        }

        return place.ForExisting(ThrowIfNotOf);
    }

    /// <summary>The format of the tables; 0 when there are none.</summary>
    private int Format()
    {
        // Asked at once: between two questions another host may have created them.
        var first = Text("SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 ORDER BY c.relname <> 'meta' LIMIT 1", options.Schema);
        if (first is null) return 0;
        if (first != "meta") throw new JournalException(JournalMessages.OtherDatabase, [options.Database]);

        var written = Text($"SELECT value FROM {options.Schema}.meta WHERE name = 'format'");
        if (!int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var format) || format < 1) throw new JournalException(JournalMessages.UnknownFormat, [options.Database, written]);
        return format <= Schema.Format ? format : throw new JournalException(JournalMessages.NewerFormat, [options.Database, format, Schema.Format]);
    }

    private void Bring()
    {
        using var transaction = connection.BeginTransaction();
        Run("SELECT pg_advisory_xact_lock($1, hashtext($2))", Lock, options.Schema);

        // Another host may have been first.
        var format = Format();
        try
        {
            if (format == 0) Create();
            for (var next = format; next < Schema.Format; next++)
            {
                foreach (var step in Schema.Steps[next]) Run(step);
            }

            if (format == 0) Run("INSERT INTO meta(name, value) VALUES('key', $1)", place.ForNew(databaseWasEmptied: false).Id);
            Run("INSERT INTO meta(name, value) VALUES('format', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value", Schema.Format.ToString(CultureInfo.InvariantCulture));
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new JournalException(PostgresMessages.MayNotCreate, [options.Database, Schema.Format]);
        }

        transaction.Commit();
    }

    private void Create()
    {
        // Whoever may not create schemas may have been given an empty one.
        if (Text("SELECT nspname::text FROM pg_namespace WHERE nspname = $1", options.Schema) is null) Run($"CREATE SCHEMA {options.Schema}");
    }

    private void ThrowIfNotOf(MasterKey key)
    {
        var written = Text($"SELECT value FROM {options.Schema}.meta WHERE name = 'key'") ?? string.Empty;
        if (!string.Equals(written, key.Id, StringComparison.Ordinal)) throw new JournalException(JournalMessages.WrongKey, [options.Database, key.Id, written]);
    }

    private string? Text(string sql, params ReadOnlySpan<object> values)
    {
        using var command = Command(sql, values);
        return command.ExecuteScalar() as string;
    }

    private void Run(string sql, params ReadOnlySpan<object> values)
    {
        using var command = Command(sql, values);
        command.ExecuteNonQuery();
    }

    private NpgsqlCommand Command(string sql, ReadOnlySpan<object> values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}
