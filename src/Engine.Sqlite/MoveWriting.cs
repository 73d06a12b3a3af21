using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Statements that take disputes out for an archive, put them back, and forget their persons. What is deleted is overwritten. Prepared when first used, for they are rare. One user at a time.</summary>
internal sealed class MoveWriting(Connection connection) : IDisposable
{
    /// <summary>What leaves with a dispute; its salts and look-ups stay.</summary>
    private static readonly string[] Leaving = [.. Schema.Belonging.Except(["salts", "look_ups"], StringComparer.Ordinal)];

    private readonly StreamReading reading = new(connection);
    private WholeWriting? writing;

    public bool Fits(Move move) =>
        move.Out.All(had => had.IsStill(reading.Head(had.Stream)) && !HasOpenNotices(had.Stream))
        && move.In.All(whole => reading.Head(whole.Stream) is { Archived: not null } head && whole.Head.IsHeadOf(head))
        && move.Forgotten.All(had => reading.Head(had.Stream) is { Archived: not null } head && had.IsHeadOf(head));

    public void Out(string name, string archive, long by)
    {
        var stream = IdOf(name);
        foreach (var table in Leaving) connection.Prepare($"DELETE FROM {table} WHERE stream = ?1").Bind(1, stream).Run();
        connection.Prepare(
            """
            UPDATE streams SET stage = NULL, level = NULL, tier = NULL, unit = NULL, episode = NULL, ledger = NULL, category = NULL, opened_at = NULL, changed_at = NULL,
              revision = NULL, kept = NULL, missed = NULL, work = NULL, archive = ?2, archived_by = ?3 WHERE id = ?1
            """).Bind(1, stream).Bind(2, archive).Bind(3, by).Run();
    }

    public void In(WholeDispute whole)
    {
        var stream = IdOf(whole.Stream);
        connection.Prepare("UPDATE streams SET archive = NULL, archived_by = NULL WHERE id = ?1").Bind(1, stream).Run();
        (writing ??= new(connection)).Write(stream, whole);
    }

    public void Forget(NamedHead had, long by, Erasures erasures)
    {
        var stream = IdOf(had.Stream);
        foreach (var salt in reading.Salts(had.Stream)) erasures.Add(salt.Salt.ToArray());
        foreach (var table in (string[])["salts", "look_ups"]) connection.Prepare($"DELETE FROM {table} WHERE stream = ?1").Bind(1, stream).Run();
        connection.Prepare("UPDATE streams SET forgotten = ?2, forgotten_by = ?3 WHERE id = ?1").Bind(1, stream).Bind(2, had.Version).Bind(3, by).Run();
    }

    public void Dispose() => writing?.Dispose();

    private bool HasOpenNotices(string name)
    {
        var statement = connection.Prepare(
            """
            SELECT EXISTS (SELECT 1 FROM intents WHERE stream = ?1 AND planned = 0) OR EXISTS (SELECT 1 FROM deliveries WHERE stream = ?1 AND state IN (0, 2))
            """).Bind(1, IdOf(name));
        var open = statement.Step() && statement.Flag(0);
        statement.Reset();
        return open;
    }

    private long IdOf(string name)
    {
        var statement = connection.Prepare("SELECT id FROM streams WHERE name = ?1").Bind(1, name);
        var id = statement.Step() ? statement.Long(0) : throw new JournalException(JournalMessages.Corrupt, [connection.Database]);
        statement.Reset();
        return id;
    }
}
