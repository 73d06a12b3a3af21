using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Statements that write a dispute whole: into an archive, or back from one. One user at a time.</summary>
internal sealed class WholeWriting(Connection connection) : IDisposable
{
    private readonly RowWriting rows = new(connection);
    private readonly WorkWriting work = new(connection);

    private readonly Statement add = connection.Prepare("INSERT INTO streams(name, version, hash) VALUES(?1, ?2, ?3)");

    private readonly Statement list = connection.Prepare(
        """
        UPDATE streams SET tier = ?4, unit = ?5, episode = ?6, ledger = ?7, category = ?8, opened_at = ?9, changed_at = ?10, revision = ?11, kept = ?12, missed = ?13, work = ?14,
          stage = ?15, level = ?16 WHERE id = ?1 AND version = ?2 AND hash = ?3
        """);

    private readonly Statement sent = connection.Prepare("INSERT INTO sent(stream, notice, at) VALUES(?1, ?2, 0)");
    private readonly Statement planned = connection.Prepare("UPDATE intents SET planned = 1 WHERE stream = ?1 AND notice = ?2");

    private readonly Statement delivery = connection.Prepare(
        $"""
         INSERT INTO deliveries(intent, channel, stream, receiver, urgent, state, tries, next, at, problem, digest, who, why, because, cause, grouped)
         SELECT i.id, ?3, i.stream, {DeliveryWriting.ReceiverOfIntent}, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15
         FROM streams s CROSS JOIN intents i ON i.stream = s.id WHERE s.id = ?1 AND i.notice = ?2
         """);

    /// <summary>Writes a dispute that is not there yet.</summary>
    public void Add(WholeDispute whole)
    {
        add.Bind(1, whole.Stream).Bind(2, whole.Head.Version).Bind(3, whole.Head.Hash.Span).Run();
        Write(connection.LastId, whole);
    }

    /// <summary>Writes all of a dispute whose head is there.</summary>
    public void Write(long stream, WholeDispute whole)
    {
        if (whole.Tables.Summary is { } summary)
        {
            list.Bind(1, stream).Bind(2, whole.Head.Version).Bind(3, whole.Head.Hash.Span);
            StreamWriting.BindSummary(list, summary).Bind(15, summary.Stage.ToString()).Bind(16, summary.Level.ToString()).Run();
            work.Replace(stream, null, summary);
        }

        foreach (var row in whole.Rows) rows.Commit(stream, row);
        foreach (var row in whole.Tables.Deadlines) rows.Deadline(stream, row);
        foreach (var row in whole.Tables.Intents) rows.Intent(stream, row);
        foreach (var notice in whole.Tables.SentLongAgo) sent.Bind(1, stream).Bind(2, notice).Run();
        foreach (var one in whole.Deliveries) Write(stream, one);
    }

    public void Dispose() => rows.Dispose();

    private void Write(long stream, Delivery one)
    {
        planned.Bind(1, stream).Bind(2, one.Key.Intent.Notice).Run();
        delivery.Bind(1, stream).Bind(2, one.Key.Intent.Notice).Bind(3, one.Channel).Bind(4, one.Urgent).Bind(5, (long)one.State).Bind(6, one.Tries).Bind(7, one.Next).Bind(8, one.At)
            .Bind(9, one.Problem).Bind(10, one.Digest).Bind(11, one.By).Bind(12, one.Reason).Bind(13, one.KeptBack is { } kept ? (long)kept.Why : null).Bind(14, one.KeptBack?.What).Bind(15, one.Group).Run();
    }
}
