using Parley.Disputes;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Statements that read what the tables hold of one stream, as of one moment of the database, and see that columns which must agree do. One user at a time.</summary>
internal sealed class TablesReading(Connection connection)
{
    /// <summary>Deliveries of a notice are planned together and in the mailbox it names.</summary>
    private const string Misplaced =
        $"""
        SELECT i.notice FROM intents i WHERE i.stream = ?1 AND i.planned IS NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.intent = i.id)
        UNION ALL
        SELECT i.notice FROM intents i CROSS JOIN streams s ON s.id = i.stream CROSS JOIN deliveries d ON d.intent = i.id WHERE i.stream = ?1 AND (d.stream <> ?1 OR d.receiver <> {DeliveryWriting.ReceiverOfIntent})
        UNION ALL
        SELECT coalesce(i.notice, d.intent) FROM deliveries d LEFT JOIN intents i ON i.id = d.intent WHERE d.stream = ?1 AND i.stream IS NOT ?1
        """;

    public StreamTables Of(string stream)
    {
        connection.Prepare("BEGIN").Run();
        var tables = Read(stream);
        connection.Prepare("COMMIT").Run();
        return tables;
    }

    /// <summary>All of a dispute but what belongs to its persons, as of one moment; null when its commits are not here.</summary>
    public WholeDispute? WholeOf(string stream, StreamReading streams, DeliveryReading deliveries)
    {
        connection.Prepare("BEGIN").Run();
        var tables = Read(stream);
        var whole = tables.Head is { Version: > 0, Archived: null } ? new WholeDispute(tables, streams.Rows(stream, 0), deliveries.Of(stream)) : null;
        connection.Prepare("COMMIT").Run();
        return whole;
    }

    private StreamTables Read(string stream)
    {
        var head = connection.Prepare($"SELECT id, {StreamReading.HeadColumns} FROM streams WHERE name = ?1").Bind(1, stream);
        var tables = new StreamTables(default(StreamHead));
        if (head.Step())
        {
            var (id, at) = (head.Long(0), StreamReading.HeadAt(head, 1));
            var version = at.Version;
            head.Reset();
            tables = new(at)
            {
                Summary = Summary(id),
                Deadlines = Deadlines(id, stream, version),
                Intents = Collect("SELECT notice, text, post, unit, party, level, route, at, occasion, grouped FROM intents WHERE stream = ?1", id, row => Intent(row, stream)),
                SentLongAgo = Collect("SELECT notice FROM sent WHERE stream = ?1", id, row => row.Text(0)),
                LookUps = Collect("SELECT kind, hash, at, source_order, person FROM look_ups WHERE stream = ?1 AND person <> ''", id, row => LookUp(row, stream)),
            };
            if (Collect(Misplaced, id, row => row.Text(0)) is [var notice, ..]) throw Disagree(stream, version, $"deliveries of {notice}");
        }

        return tables;
    }

    private static JournalException Disagree(string stream, long version, string what) => new(JournalMessages.ColumnsDisagree, [stream, version, what]);

    private static IntentRow Intent(Statement row, string stream) => new(
        new(new(stream), row.Text(0)), row.Text(1), row.IsNull(2) ? null : new Holder(row.Text(2), row.TextOrNull(3)), row.TextOrNull(4), new(row.Text(5)), row.TextOrNull(6), row.Moment(7))
    { Occasion = row.TextOrNull(8), Group = row.TextOrNull(9) };

    private static LookUpRow LookUp(Statement row, string stream) => new((LookUpKind)row.Int(0), row.Bytes(1).ToArray(), row.Moment(2), row.Long(3), stream, row.Text(4));

    private DisputeSummary? Summary(long stream) => Collect($"{TableReading.SummaryColumns} FROM streams s WHERE s.id = ?1 AND s.stage IS NOT NULL", stream, TableReading.Summary).FirstOrDefault();

    private List<DeadlineRow> Deadlines(long id, string stream, long version)
    {
        return Collect("SELECT id, rank, due, set_at, waits, post, unit, deadline FROM deadlines WHERE stream = ?1", id, row =>
        {
            var deadline = DeadlineJson.Read(row.Bytes(7));
            var agree = deadline.Id == row.Text(0) && Urgency.DueOf(deadline).UtcTicks == row.Long(2) && deadline.SetAt.UtcTicks == row.Long(3)
                && row.Flag(4) == deadline is { State: DeadlineState.Running, Fired: false } && deadline.Holder?.Post == row.TextOrNull(5) && deadline.Holder?.Unit == row.TextOrNull(6);
            return agree ? new DeadlineRow(new(stream), deadline, row.Int(1)) : throw Disagree(stream, version, $"deadline {row.Text(0)}");
        });
    }

    private List<T> Collect<T>(string sql, long stream, Func<Statement, T> read)
    {
        var statement = connection.Prepare(sql).Bind(1, stream);
        var rows = new List<T>();
        while (statement.Step()) rows.Add(read(statement));
        return rows;
    }
}
