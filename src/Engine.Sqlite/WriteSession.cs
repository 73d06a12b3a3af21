using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>The writer's connection with its statements; what it does happens inside the transaction that was begun. One user at a time.</summary>
/// <param name="connection">The connection.</param>
/// <param name="erasures">Salts that were erased and may still stand in a file.</param>
/// <param name="sweep">Looks for them in the database.</param>
internal sealed class WriteSession(Connection connection, Erasures erasures, SaltSweep sweep) : IDisposable
{
    private readonly StreamWriting streams = new(connection);
    private readonly RowWriting rows = new(connection);
    private readonly MoveWriting moving = new(connection);
    private readonly Statement begin = connection.Prepare("BEGIN IMMEDIATE");
    private readonly Statement commit = connection.Prepare("COMMIT");
    private readonly Statement saveRevision = connection.Prepare("INSERT INTO revisions(revision, content) VALUES(?1, ?2) ON CONFLICT DO NOTHING");
    private readonly Statement writeSetting = connection.Prepare("INSERT INTO settings(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET value = excluded.value");
    private readonly StoredHead[] heads = new StoredHead[2];

    public DeliveryWriting Deliveries { get; } = new(connection);

    public static WriteSession Open(JournalFile file, Erasures erasures, SaltSweep sweep)
    {
        var connection = file.OpenWriter();
        try
        {
            erasures.TakeOver(connection);
            return new(connection, erasures, sweep);
        }
        catch (JournalException)
        {
            connection.Dispose();
            throw;
        }
    }

    public void Begin() => begin.Run();

    public void Commit()
    {
        erasures.WriteMark(connection);
        commit.Run();
        erasures.Committed();
    }

    public void RollBack()
    {
        if (connection.InTransaction) connection.Execute("ROLLBACK");
        erasures.TakenBack();
    }

    public void Dispose()
    {
        rows.Dispose();
        moving.Dispose();
        connection.Dispose();
    }

    public AppendResult Append(Append append)
    {
        var result = Check(append);
        if (result != AppendResult.Appended) return result;
        for (var i = 0; i < append.Parts.Count; i++) Write(append.Parts[i], heads[i]);
        return result;
    }

    /// <summary>Nothing is written before all was looked at, so that half a move never has to be taken back.</summary>
    public AppendResult Move(Move move)
    {
        if (!moving.Fits(move)) return AppendResult.VersionConflict;
        var result = Append(new([move.Record]));
        if (result != AppendResult.Appended) return result;
        var by = move.Record.Row.Version;
        foreach (var had in move.Out) moving.Out(had.Stream, move.Archive ?? string.Empty, by);
        foreach (var whole in move.In) moving.In(whole);
        foreach (var had in move.Forgotten) moving.Forget(had, by, erasures);
        return result;
    }

    public void SaveRevision(string revision, ReadOnlyMemory<byte> content) => saveRevision.Bind(1, revision).Bind(2, content.Span).Run();

    public void WriteSetting(string name, string value) => writeSetting.Bind(1, name).Bind(2, value).Run();

    /// <summary>
    /// After an erasure: empties the log, in which the salt still stands, and sees that no page holds it. Readers that are at work can keep the log from being emptied; then it must be tried again.
    /// </summary>
    public void ScrubIfDue(TimeSpan busyTimeout)
    {
        if (!erasures.AreDue) return;
        connection.Wait(TimeSpan.Zero);
        try
        {
            if (!connection.EmptyLog()) return;
            if (erasures.WereLeft || sweep.FindsAny(erasures.Salts)) WriteSaltsAnew();
            if (!connection.EmptyLog()) return;
            Begin();
            erasures.RemoveMarks(connection);
            commit.Run();
            erasures.Done();
            connection.EmptyLog();
        }
        catch (Exception fault) when (fault is JournalException or IOException or UnauthorizedAccessException)
        {
            // What was committed stands; only the files are not clean yet, and it is tried again.
            RollBack();
        }
        finally
        {
            connection.Wait(busyTimeout);
        }
    }

    // The pages of a table that is dropped are overwritten whole.
    private void WriteSaltsAnew()
    {
        Begin();
        connection.Execute("CREATE TABLE moved(stream INTEGER NOT NULL, person TEXT NOT NULL, salt BLOB NOT NULL)");
        connection.Execute("INSERT INTO moved SELECT stream, person, salt FROM salts");
        connection.Execute("DROP TABLE salts");
        connection.Execute(Schema.Salts);
        connection.Execute("INSERT INTO salts SELECT stream, person, salt FROM moved ORDER BY stream, person");
        connection.Execute("DROP TABLE moved");
        Commit();
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
            if (heads[i].Version != row.Version - 1 || heads[i].IsArchived) result = AppendResult.VersionConflict;
        }

        return result;
    }

    private void Write(AppendPart part, StoredHead head)
    {
        var stream = head.Version == 0 ? streams.Add(part) : streams.Move(part, head);
        rows.Commit(stream, part.Row);
        foreach (var person in part.Erased) Erase(stream, person);
        foreach (var salt in part.Salts) rows.Salt(stream, salt);
        foreach (var row in part.Deadlines) rows.Deadline(stream, row);
        foreach (var row in part.Intents) rows.Intent(stream, row);
        foreach (var row in part.LookUps) rows.LookUp(stream, row);
        if (part.Snapshot is { } snapshot) rows.Snapshot(stream, snapshot);
    }

    private void Erase(long stream, string person)
    {
        if (rows.SaltOf(stream, person) is { } salt) erasures.Add(salt);
        rows.Erase(stream, person);
    }
}
