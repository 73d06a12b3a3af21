using System.Globalization;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Writes and reads what an archive says of itself.</summary>
internal static class ArchiveMeta
{
    private const string Id = "archive";
    private const string Made = "archive-made";
    private const string Version = "archive-after";
    private const string Hash = "archive-after-hash";

    public static void Write(Connection connection, ArchiveDescription description)
    {
        Put(Id, description.Archive);
        Put(Made, description.MadeAt.UtcTicks.ToString(CultureInfo.InvariantCulture));
        Put(Version, description.After.Version.ToString(CultureInfo.InvariantCulture));
        Put(Hash, Convert.ToHexStringLower(description.After.Hash.Span));

        void Put(string name, string value) => connection.Prepare("INSERT INTO meta(name, value) VALUES(?1, ?2)").Bind(1, name).Bind(2, value).Run();
    }

    /// <returns>Null where the file is a journal and no archive.</returns>
    /// <exception cref="JournalException">What it says can be no description (PAR0213).</exception>
    public static ArchiveDescription? Find(Connection connection)
    {
        if (Value(connection, Id) is not { } id) return null;
        try
        {
            var head = new StreamHead(Number(connection, Version), Convert.FromHexString(Value(connection, Hash) ?? string.Empty));
            return new(id, new DateTimeOffset(Number(connection, Made), TimeSpan.Zero), head);
        }
        catch (Exception cause) when (cause is FormatException or ArgumentException or OverflowException)
        {
            throw new JournalException(JournalMessages.Corrupt, [connection.Database], cause);
        }
    }

    private static long Number(Connection connection, string name) => long.Parse(Value(connection, name) ?? string.Empty, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string? Value(Connection connection, string name)
    {
        var statement = connection.Prepare("SELECT value FROM meta WHERE name = ?1").Bind(1, name);
        if (!statement.Step()) return null;
        var value = statement.Text(0);
        statement.Reset();
        return value;
    }
}
