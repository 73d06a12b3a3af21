using Microsoft.Data.Sqlite;

namespace Parley.Sqlite;

/// <summary>
/// Whether a file has the tables and indexes of this format. SQLite's own check does not look at their names, and a unique index that is gone would let a version be written twice.
/// What else is there, such as statistics, is no fault. The text of the definitions is not compared: files that were taken over have grown.
/// </summary>
internal static class SchemaCheck
{
    private const string Parts =
        """
        SELECT m.type || ' ' || m.name || ': ' || c.name FROM sqlite_schema m CROSS JOIN pragma_table_info(m.name) c WHERE m.type = 'table'
        UNION ALL
        SELECT m.type || ' ' || m.name || ': ' || m.tbl_name || '.' || coalesce(c.name, '') FROM sqlite_schema m CROSS JOIN pragma_index_info(m.name) c WHERE m.type = 'index' AND m.sql IS NOT NULL
        """;

    public static string? FirstMissing(Connection connection)
    {
        var there = PartsOf(connection);
        using var model = Connection.Open(":memory:", SqliteOpenMode.Memory, TimeSpan.Zero);
        Schema.Create(model);
        return PartsOf(model).Order(StringComparer.Ordinal).FirstOrDefault(part => !there.Contains(part)) is { } missing ? $"there is no {missing}" : null;
    }

    private static HashSet<string> PartsOf(Connection connection)
    {
        var statement = connection.Prepare(Parts);
        var parts = new HashSet<string>(StringComparer.Ordinal);
        while (statement.Step()) parts.Add(statement.Text(0));
        return parts;
    }
}
