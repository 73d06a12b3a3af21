using Npgsql;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>Statements that read what the tables hold of one stream, and see that columns which must agree do. Safe to use from several threads.</summary>
internal sealed class TablesReading(Database database, StreamReading streams, ListReading lists)
{
    private const string OfStream = "stream = (SELECT id FROM streams WHERE name = $1)";
    private const string DeadlineColumns = "id, rank, due, set_at, waits, post, unit, deadline";
    private const string IntentColumns = "notice, text, post, unit, party, level, route, at, occasion, grouped";

    /// <summary>Deliveries of a notice are planned together and in the mailbox it names.</summary>
    private const string Misplaced =
        $"""
         SELECT i.notice FROM intents i WHERE i.{OfStream} AND i.planned <> EXISTS (SELECT 1 FROM deliveries d WHERE d.intent = i.id)
         UNION ALL
         SELECT i.notice FROM streams s JOIN intents i ON i.stream = s.id JOIN deliveries d ON d.intent = i.id
         WHERE s.name = $1 AND (d.stream <> s.id OR d.receiver <> {DeliveryWriting.ReceiverOfIntent})
         UNION ALL
         SELECT coalesce(i.notice, d.intent::text) FROM streams s JOIN deliveries d ON d.stream = s.id LEFT JOIN intents i ON i.id = d.intent
         WHERE s.name = $1 AND i.stream IS DISTINCT FROM s.id
         LIMIT 1
         """;

    public async ValueTask<StreamTables> OfAsync(string stream, CancellationToken cancellationToken)
    {
        while (true)
        {
            var head = await streams.HeadAsync(stream, cancellationToken);
            var tables = new StreamTables(head)
            {
                Summary = await lists.SummaryAsync(stream, cancellationToken),
                Deadlines = await CollectAsync($"SELECT {DeadlineColumns} FROM deadlines WHERE {OfStream}", stream, row => Deadline(row, stream, head.Version), cancellationToken),
                Intents = await CollectAsync($"SELECT {IntentColumns} FROM intents WHERE {OfStream}", stream, row => Intent(row, stream), cancellationToken),
                LookUps = await CollectAsync($"SELECT kind, hash, at, source_order, person FROM look_ups WHERE {OfStream} AND person <> ''", stream, row => LookUp(row, stream), cancellationToken),
            };

            if (await CollectAsync(Misplaced, stream, row => row.GetString(0), cancellationToken) is [var notice, ..]) throw Disagree(stream, head.Version, $"deliveries of {notice}");

            // These rows change only with a commit: where the head stayed, all are of one moment.
            if ((await streams.HeadAsync(stream, cancellationToken)).Version == head.Version) return tables;
        }
    }

    private static JournalException Disagree(string stream, long version, string what) => new(JournalMessages.ColumnsDisagree, [stream, version, what]);

    private static DeadlineRow Deadline(NpgsqlDataReader row, string stream, long version)
    {
        var deadline = DeadlineJson.Read(row.Bytes(7));
        var agree = deadline.Id == row.GetString(0) && Urgency.DueOf(deadline).UtcTicks == row.GetInt64(2) && deadline.SetAt.UtcTicks == row.GetInt64(3)
            && row.GetBoolean(4) == deadline is { State: DeadlineState.Running, Fired: false }
            && deadline.Holder?.Post == row.TextOrNull(5) && (deadline.Holder?.Unit ?? string.Empty) == row.GetString(6);
        return agree ? new DeadlineRow(new(stream), deadline, row.GetInt32(1)) : throw Disagree(stream, version, $"deadline {row.GetString(0)}");
    }

    private static IntentRow Intent(NpgsqlDataReader row, string stream) => new(
        new(new(stream), row.GetString(0)), row.GetString(1), row.IsDBNull(2) ? null : new Holder(row.GetString(2), row.TextOrNull(3)),
        row.TextOrNull(4), new(row.GetString(5)), row.TextOrNull(6), row.Moment(7))
    {
        Occasion = row.TextOrNull(8),
        Group = row.TextOrNull(9),
    };

    private static LookUpRow LookUp(NpgsqlDataReader row, string stream) =>
        new((LookUpKind)row.GetInt32(0), row.Bytes(1), row.Moment(2), row.GetInt64(3), stream, row.GetString(4));

    private async ValueTask<IReadOnlyList<T>> CollectAsync<T>(string sql, string stream, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        await database.ReadAsync(sql, p => p.Put(stream), read, cancellationToken);
}
