using System.Text.RegularExpressions;

namespace Parley.Postgres;

/// <summary>
/// Whether a database has the tables and indexes of this format, by their names, and the function: a unique index that is gone would let a version be written twice.
/// What else is there is no fault.
/// </summary>
internal static partial class SchemaCheck
{
    private const string Statement =
        """
        SELECT c.relname::text FROM pg_class c LEFT JOIN pg_index i ON i.indexrelid = c.oid WHERE c.relnamespace = current_schema()::regnamespace AND coalesce(i.indisvalid, true)
        UNION ALL
        SELECT p.proname::text FROM pg_proc p WHERE p.pronamespace = current_schema()::regnamespace
        """;

    public static IReadOnlyList<string> Names { get; } = [.. Left(Schema.Steps.SelectMany(step => step)).Order(StringComparer.Ordinal)];

    public static async ValueTask<string?> FirstMissingAsync(Database database, CancellationToken cancellationToken)
    {
        var there = await database.ReadAsync(Statement, _ => { }, row => row.GetString(0), cancellationToken);
        return Names.Except(there, StringComparer.Ordinal).FirstOrDefault() is { } missing ? $"there is no {missing}" : null;
    }

    /// <summary>What is there after the statements. Of a table its keys are indexes, which the server names after it.</summary>
    private static HashSet<string> Left(IEnumerable<string> statements)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            foreach (Match dropped in Dropped().Matches(statement)) names.Remove(dropped.Groups[1].Value);
            foreach (Match created in Created().Matches(statement)) names.Add(created.Groups[1].Value);
            if (Table().Match(statement) is not { Success: true } table) continue;
            if (statement.Contains("PRIMARY KEY", StringComparison.Ordinal)) names.Add($"{table.Groups[1].Value}_pkey");
            foreach (Match unique in Unique().Matches(statement)) names.Add($"{table.Groups[1].Value}_{unique.Groups[1].Value}_key");
        }

        return names;
    }

    [GeneratedRegex(@"^CREATE (?:OR REPLACE )?(?:TABLE|UNIQUE INDEX|INDEX|FUNCTION) (\w+)")]
    private static partial Regex Created();

    [GeneratedRegex(@"^DROP (?:TABLE|INDEX|FUNCTION) (?:IF EXISTS )?(\w+)")]
    private static partial Regex Dropped();

    [GeneratedRegex(@"^CREATE TABLE (\w+)")]
    private static partial Regex Table();

    [GeneratedRegex(@"(\w+) text COLLATE ""C"" NOT NULL UNIQUE")]
    private static partial Regex Unique();
}
