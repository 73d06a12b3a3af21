namespace Parley.Sqlite;

/// <summary>
/// Until when nothing is due, so that looking again costs a glance while nobody writes. SQLite tells a connection by its <c>data_version</c> whether anybody else has written since; this connection only reads.
/// One user at a time.
/// </summary>
internal sealed class QuietUntil(Connection connection)
{
    private long looked;
    private long seen = -1;
    private DateTimeOffset until;

    /// <summary>Whether nothing can be due up to a moment, because nothing was written since that was last found out.</summary>
    public bool Covers(DateTimeOffset upTo)
    {
        // The number is read before the table: what is written in between makes the next look a real one.
        looked = Version();
        return looked == seen && upTo < until;
    }

    /// <summary>Keeps until when it stays quiet, by the version of the last look.</summary>
    /// <param name="firstDue">A statement for the first due moment of all that waits; null when nothing waits.</param>
    public void Remember(string firstDue)
    {
        var statement = connection.Prepare(firstDue);
        until = statement.Step() && statement.MomentOrNull(0) is { } first ? first : DateTimeOffset.MaxValue;
        statement.Reset();
        seen = looked;
    }

    private long Version()
    {
        var statement = connection.Prepare("PRAGMA data_version");
        var version = statement.Step() ? statement.Long(0) : -1;
        statement.Reset();
        return version;
    }
}
