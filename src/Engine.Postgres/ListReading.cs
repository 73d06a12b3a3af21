using Npgsql;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>Statements that read lists, revisions and settings. Safe to use from several threads.</summary>
internal sealed class ListReading(Database database)
{
    /// <summary>What <see cref="Summary"/> reads.</summary>
    internal const string Columns = "s.name, s.version, s.stage, s.level, s.tier, s.unit, s.episode, s.ledger, s.category, s.opened_at, s.changed_at, s.revision, s.kept, s.missed, s.work";

    public async ValueTask<IReadOnlyList<DisputeSummary>> ListAsync(DisputeFilter filter, string? after, int limit, CancellationToken cancellationToken)
    {
        var (conditions, values) = (new List<string> { "s.name > $1", "s.stage IS NOT NULL" }, new List<string>());
        if (filter.Level is { } level) conditions.Add($"s.level = {Next(level.ToString())}");
        if (filter.Stage is { } stage) conditions.Add($"s.stage = {Next(stage.ToString())}");
        if (filter.Post is { } post) conditions.Add($"s.id IN (SELECT stream FROM deadlines WHERE post = {Next(post.Post)} AND unit = {Next(post.Unit ?? string.Empty)})");
        if (filter.Handler is { } handler) conditions.Add($"s.id IN (SELECT stream FROM work WHERE person = {Next(handler)} AND part = {WorkParts.Handler})");
        if (filter.Worker is { } worker) conditions.Add($"s.id IN (SELECT stream FROM work WHERE person = {Next(worker)})");
        return await database.ReadAsync($"SELECT {Columns} FROM streams s WHERE {string.Join(" AND ", conditions)} ORDER BY s.name LIMIT $2", Bind, Summary, cancellationToken);

        string Next(string value)
        {
            values.Add(value);
            return $"${values.Count + 2}";
        }

        void Bind(NpgsqlParameterCollection parameters)
        {
            parameters.Put(after ?? string.Empty).Put(limit);
            foreach (var value in values) parameters.Put(value);
        }
    }

    /// <summary>What lists show of one stream; null when none shows it.</summary>
    public ValueTask<DisputeSummary?> SummaryAsync(string stream, CancellationToken cancellationToken) =>
        database.FirstAsync($"SELECT {Columns} FROM streams s WHERE s.name = $1 AND s.stage IS NOT NULL", p => p.Put(stream), Summary, cancellationToken);

    public async ValueTask<IReadOnlyDictionary<string, int>> CountHandledAsync(IReadOnlyList<string> people, CancellationToken cancellationToken)
    {
        var counts = people.Distinct(StringComparer.Ordinal).ToDictionary(person => person, _ => 0, StringComparer.Ordinal);
        var found = await database.ReadAsync(
            "SELECT person, count(*)::int FROM work WHERE person = ANY($1) AND part = $2 GROUP BY person",
            p => p.Put(counts.Keys.ToArray()).Put(WorkParts.Handler), row => (Person: row.GetString(0), Count: row.GetInt32(1)), cancellationToken);
        foreach (var (person, count) in found) counts[person] = count;
        return counts;
    }

    public async ValueTask<ReadOnlyMemory<byte>?> RevisionAsync(string revision, CancellationToken cancellationToken)
    {
        var content = await database.FirstAsync("SELECT content FROM revisions WHERE revision = $1", p => p.Put(revision), row => row.Bytes(0), cancellationToken);
        return content is null ? default(ReadOnlyMemory<byte>?) : content;
    }

    public ValueTask<string?> SettingAsync(string name, CancellationToken cancellationToken) =>
        database.FirstAsync("SELECT value FROM settings WHERE name = $1", p => p.Put(name), row => row.GetString(0), cancellationToken);

    internal static DisputeSummary Summary(NpgsqlDataReader row) => WorkText.Read(
        new(
            new(row.GetString(0)), row.GetInt64(1), Enum.Parse<Stage>(row.GetString(2)), new(row.GetString(3)), new(row.GetString(4)), row.GetString(5), row.GetInt32(6),
            row.GetString(7), row.TextOrNull(8), row.Moment(9), row.Moment(10), row.GetString(11), row.GetInt32(12), row.GetInt32(13)),
        row.TextOrNull(14));
}
