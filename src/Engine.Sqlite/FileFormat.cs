using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>What a file says of itself: whose it is, which format it has, which key it was written with.</summary>
internal static class FileFormat
{
    /// <summary>Whether nobody has written to the database yet.</summary>
    public static bool IsFresh(Connection connection) =>
        connection.Number("PRAGMA application_id") == 0 && connection.Number("PRAGMA user_version") == 0 && connection.Number("SELECT count(*) FROM sqlite_schema") == 0;

    /// <summary>Creates the tables in one transaction, unless another process was first.</summary>
    public static void Create(Connection connection, MasterKey key)
    {
        connection.Execute("PRAGMA synchronous = FULL");
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            if (IsFresh(connection))
            {
                Schema.Create(connection);
                connection.Prepare("INSERT INTO meta(name, value) VALUES('key', ?1)").Bind(1, key.Id).Run();
            }

            connection.Execute("COMMIT");
        }
        catch (JournalException)
        {
            if (connection.InTransaction) connection.Execute("ROLLBACK");
            throw;
        }
    }

    /// <summary>Refuses what is no journal, or one of a format this release does not know.</summary>
    public static void ThrowIfUnknown(Connection connection)
    {
        if (connection.Number("PRAGMA application_id") != Schema.ApplicationId) throw new JournalException(JournalMessages.OtherDatabase, [connection.Database]);
        var format = connection.Number("PRAGMA user_version");
        if (format > Schema.Format) throw new JournalException(JournalMessages.NewerFormat, [connection.Database, format, Schema.Format]);
        if (format < Schema.OldestFormat) throw new JournalException(JournalMessages.UnknownFormat, [connection.Database, format]);
    }

    /// <summary>Refuses an older format where nothing may be written, and so nothing taken over.</summary>
    public static void ThrowIfOlder(Connection connection)
    {
        var format = connection.Number("PRAGMA user_version");
        if (format < Schema.Format) throw new JournalException(JournalMessages.OlderFormat, [connection.Database, format, Schema.Format]);
    }

    /// <summary>Refuses a key the database was not written with.</summary>
    public static void ThrowIfNotOf(Connection connection, MasterKey key)
    {
        var statement = connection.Prepare("SELECT value FROM meta WHERE name = 'key'");
        var written = statement.Step() ? statement.Text(0) : string.Empty;
        statement.Reset();
        if (!string.Equals(written, key.Id, StringComparison.Ordinal)) throw new JournalException(JournalMessages.WrongKey, [connection.Database, key.Id, written]);
    }
}
