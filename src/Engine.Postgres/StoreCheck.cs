using Npgsql;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>
/// Looks for faults of the tables as a whole: tables and indexes that are gone, rows that belong to no stream, streams whose commits do not end where their head says, and lists of who works on what
/// that do not agree. The server keeps its own pages; its checksums are the server's affair. Safe to use from several threads.
/// </summary>
internal sealed class StoreCheck(Database database)
{
    private const string Headless = "SELECT s.name FROM streams s WHERE NOT EXISTS (SELECT 1 FROM commits c WHERE c.stream = s.id AND c.version = s.version) LIMIT 1";

    private const string Work = $"SELECT {ListReading.Columns}, ARRAY(SELECT w.part || ' ' || w.person FROM work w WHERE w.stream = s.id) FROM streams s";

    private const int StageColumn = 2;
    private const int WorkColumn = 15;

    public async ValueTask<string?> FirstFaultAsync(CancellationToken cancellationToken)
    {
        if (await SchemaCheck.FirstMissingAsync(database, cancellationToken) is { } missing) return missing;
        foreach (var table in Schema.Belonging)
        {
            var lost = await FindAsync($"SELECT '{table}' FROM {table} t WHERE NOT EXISTS (SELECT 1 FROM streams s WHERE s.id = t.stream) LIMIT 1", cancellationToken);
            if (lost is not null) return $"rows of {lost} belong to no stream";
        }

        if (await FindAsync(Headless, cancellationToken) is { } stream) return $"the head of {stream} has no commit";
        return await database.FindSlowlyAsync(Work, WorkThatDisagrees, cancellationToken) is { } dispute ? $"the lists of who works on {dispute} do not agree" : null;
    }

    /// <summary>The dispute, when the table of who works on what says another thing than its own row. A stream that no list shows has nobody who works on it.</summary>
    private static string? WorkThatDisagrees(NpgsqlDataReader row)
    {
        var told = row.IsDBNull(StageColumn) ? [] : WorkParts.Of(ListReading.Summary(row)).Select(work => $"{work.Part} {work.Person}");
        return told.ToHashSet(StringComparer.Ordinal).SetEquals(row.GetFieldValue<string[]>(WorkColumn)) ? null : row.GetString(0);
    }

    private ValueTask<string?> FindAsync(string sql, CancellationToken cancellationToken) => database.FindSlowlyAsync(sql, row => row.GetString(0), cancellationToken);
}
