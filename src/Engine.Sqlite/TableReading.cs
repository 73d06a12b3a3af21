using Parley.Disputes;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Statements that read lists, revisions and settings. One user at a time.</summary>
internal sealed class TableReading(Connection connection)
{
    internal static readonly string ActiveStages = string.Join(", ", Enum.GetValues<Stage>().Where(stage => stage.IsActive()).Select(stage => $"'{stage}'"));

    /// <summary>What <see cref="Collect"/> reads.</summary>
    internal const string DeadlineColumns =
        """
        s.name, d.rank, d.deadline FROM deadlines d CROSS JOIN streams s ON s.id = d.stream
        """;

    /// <summary>What <see cref="Summary"/> reads.</summary>
    internal const string SummaryColumns =
        """
        SELECT s.name, s.version, s.stage, s.level, s.tier, s.unit, s.episode, s.ledger, s.category, s.opened_at, s.changed_at, s.revision, s.kept, s.missed, s.work
        """;

    /// <summary>Disputes of which the table of who works on what says another thing than their own row: that one has an order for people, and no order for disputes.</summary>
    private static readonly string WorkThatDisagrees =
        $"""
         WITH told(person, part, stream) AS (
           SELECT e.value, {WorkParts.Lead}, s.id FROM streams s, json_each(CASE WHEN json_valid(s.work) THEN s.work ELSE '[]' END, '$[0]') e WHERE s.stage IN ({ActiveStages}) UNION
           SELECT e.value, {WorkParts.Handler}, s.id FROM streams s, json_each(CASE WHEN json_valid(s.work) THEN s.work ELSE '[]' END, '$[1]') e WHERE s.stage IN ({ActiveStages}) UNION
           SELECT e.value, {WorkParts.Helper}, s.id FROM streams s, json_each(CASE WHEN json_valid(s.work) THEN s.work ELSE '[]' END, '$[2]') e WHERE s.stage IN ({ActiveStages}))
         SELECT name FROM streams WHERE id IN (SELECT stream FROM (SELECT * FROM told EXCEPT SELECT * FROM work)) OR id IN (SELECT stream FROM (SELECT * FROM work EXCEPT SELECT * FROM told))
         ORDER BY name LIMIT 1
         """;

    public IReadOnlyList<DisputeSummary> List(DisputeFilter filter, string? after, int limit)
    {
        var level = filter.Level is null ? string.Empty : "AND s.level = ?3";
        var stage = filter.Stage is null ? "AND s.stage IS NOT NULL" : "AND s.stage = ?4";
        var statement = connection.Prepare($"{SummaryColumns} FROM {Source(filter)} WHERE s.name > ?1 {level} {stage} ORDER BY s.name LIMIT ?2").Bind(1, after ?? string.Empty).Bind(2, limit);
        if (filter.Level is { } wantedLevel) statement.Bind(3, wantedLevel.ToString());
        if (filter.Stage is { } wantedStage) statement.Bind(4, wantedStage.ToString());
        if (filter.Post is { } post) statement.Bind(5, post.Post).Bind(6, post.Unit);
        if (filter.Handler is { } handler) statement.Bind(7, handler).Bind(8, WorkParts.Handler);
        if (filter.Worker is { } worker) statement.Bind(9, worker);
        var summaries = new List<DisputeSummary>();
        while (statement.Step()) summaries.Add(Summary(statement));
        return summaries;
    }

    public IReadOnlyDictionary<string, int> CountHandled(IReadOnlyList<string> people)
    {
        var counts = new Dictionary<string, int>(people.Count, StringComparer.Ordinal);
        foreach (var person in people)
        {
            var statement = connection.Prepare("SELECT count(*) FROM work WHERE person = ?1 AND part = ?2").Bind(1, person).Bind(2, WorkParts.Handler);
            counts[person] = statement.Step() ? statement.Int(0) : 0;
            statement.Reset();
        }

        return counts;
    }

    public ReadOnlyMemory<byte>? Revision(string revision)
    {
        var statement = connection.Prepare("SELECT content FROM revisions WHERE revision = ?1").Bind(1, revision);
        if (!statement.Step()) return null;
        var content = statement.Bytes(0).ToArray();
        statement.Reset();
        return content;
    }

    public string? Setting(string name)
    {
        var statement = connection.Prepare("SELECT value FROM settings WHERE name = ?1").Bind(1, name);
        if (!statement.Step()) return null;
        var value = statement.Text(0);
        statement.Reset();
        return value;
    }

    public string? FirstFault()
    {
        if ((FirstDamagedPage(connection) ?? SchemaCheck.FirstMissing(connection)) is { } said) return said;
        if (Schema.Belonging.FirstOrDefault(table => connection.Number($"SELECT EXISTS (SELECT 1 FROM {table} WHERE stream NOT IN (SELECT id FROM streams))") != 0) is { } lost) return $"rows of {lost} belong to no stream";
        using var work = new Statement(connection, WorkThatDisagrees);
        return work.Step() ? $"the lists of who works on {work.Text(0)} do not agree" : null;
    }

    internal static string? FirstDamagedPage(Connection connection)
    {
        using var check = new Statement(connection, "PRAGMA integrity_check(1)");
        return check.Step() && check.Text(0) is var said && said != "ok" ? said : null;
    }

    internal static void Collect(Statement statement, List<DeadlineRow> rows)
    {
        while (statement.Step())
        {
            rows.Add(new(new(statement.Text(0)), DeadlineJson.Read(statement.Bytes(2)), statement.Int(1)));
        }
    }

    // What somebody holds or works on is looked up first: it is far less than all disputes.
    private static string Source(DisputeFilter filter)
    {
        string?[] few =
        [
            filter.Post is null ? null : "SELECT stream FROM deadlines WHERE post = ?5 AND unit IS ?6",
            filter.Handler is null ? null : "SELECT stream FROM work WHERE person = ?7 AND part = ?8",
            filter.Worker is null ? null : "SELECT stream FROM work WHERE person = ?9",
        ];
        var together = string.Join(" INTERSECT ", few.OfType<string>());
        return together.Length == 0 ? "streams s" : $"(SELECT DISTINCT stream FROM ({together})) held CROSS JOIN streams s ON s.id = held.stream";
    }

    internal static DisputeSummary Summary(Statement statement) => WorkText.Read(
        new(
            new(statement.Text(0)), statement.Long(1), Enum.Parse<Stage>(statement.Text(2)), new(statement.Text(3)), new(statement.Text(4)), statement.Text(5),
            statement.Int(6), statement.Text(7), statement.TextOrNull(8), statement.Moment(9), statement.Moment(10), statement.Text(11), statement.Int(12), statement.Int(13)),
        statement.TextOrNull(14));
}
