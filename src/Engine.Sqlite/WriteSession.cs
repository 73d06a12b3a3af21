using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>The writer's connection with its statements; what it does happens inside the transaction that was begun. One user at a time.</summary>
internal sealed class WriteSession(Connection connection) : IDisposable
{
    private readonly StreamWriting streams = new(connection);
    private readonly RowWriting rows = new(connection);
    private readonly Statement begin = connection.Prepare("BEGIN IMMEDIATE");
    private readonly Statement commit = connection.Prepare("COMMIT");
    private readonly Statement saveRevision = connection.Prepare("INSERT INTO revisions(revision, content) VALUES(?1, ?2) ON CONFLICT DO NOTHING");
    private readonly Statement writeSetting = connection.Prepare("INSERT INTO settings(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET value = excluded.value");
    private readonly StoredHead[] heads = new StoredHead[2];
    private bool mustScrub;

    public DeliveryWriting Deliveries { get; } = new(connection);

    public void Begin() => begin.Run();

    public void Commit() => commit.Run();

    public void RollBack()
    {
        if (connection.InTransaction) connection.Execute("ROLLBACK");
    }

    public void Dispose()
    {
        rows.Dispose();
        connection.Dispose();
    }

    public AppendResult Append(Append append)
    {
        var result = Check(append);
        if (result != AppendResult.Appended) return result;
        for (var i = 0; i < append.Parts.Count; i++) Write(append.Parts[i], heads[i]);
        return result;
    }

    public void SaveRevision(string revision, ReadOnlyMemory<byte> content) => saveRevision.Bind(1, revision).Bind(2, content.Span).Run();

    public void WriteSetting(string name, string value) => writeSetting.Bind(1, name).Bind(2, value).Run();

    /// <summary>
    /// After an erasure: empties the log, in which the salt still stands. Readers that are at work can keep it from being emptied; then it is tried again after the next group.
    /// </summary>
    public void ScrubIfDue(TimeSpan busyTimeout)
    {
        if (!mustScrub) return;
        connection.Wait(TimeSpan.Zero);
        try
        {
            mustScrub = connection.Number("PRAGMA wal_checkpoint(TRUNCATE)") != 0;
        }
        catch (JournalException)
        {
            // What was committed stands; only the log is not empty yet.
            mustScrub = true;
        }
        finally
        {
            connection.Wait(busyTimeout);
        }
    }

    // Nothing is written before both streams were looked at, so that half an append never has to be taken back.
    private AppendResult Check(Append append)
    {
        var result = AppendResult.Appended;
        for (var i = 0; i < append.Parts.Count; i++)
        {
            var row = append.Parts[i].Row;
            heads[i] = streams.Head(row.Stream);
            if (heads[i].Version > 0 && streams.Knows(heads[i].Id, row.Command)) return AppendResult.CommandKnown;
            if (heads[i].Version != row.Version - 1) result = AppendResult.VersionConflict;
        }

        return result;
    }

    private void Write(AppendPart part, StoredHead head)
    {
        var stream = head.Version == 0 ? streams.Add(part) : streams.Move(part, head);
        rows.Commit(stream, part.Row);
        foreach (var person in part.Erased) rows.Erase(stream, person);
        foreach (var salt in part.Salts) rows.Salt(stream, salt);
        foreach (var row in part.Deadlines) rows.Deadline(stream, row);
        foreach (var row in part.Intents) rows.Intent(stream, row);
        foreach (var row in part.LookUps) rows.LookUp(stream, row);
        if (part.Snapshot is { } snapshot) rows.Snapshot(stream, snapshot);
        mustScrub |= part.Erased.Count > 0;
    }
}
