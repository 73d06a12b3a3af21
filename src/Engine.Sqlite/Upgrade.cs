using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Takes over a file of an older format, forwards only and whole or not at all: what is new beside the commits is made from them.</summary>
internal static class Upgrade
{
    private const int NamesAtATime = 500;

    public static void Run(Connection connection, MasterKey key)
    {
        if (Format(connection) == Schema.Format) return;
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            // Another process may have been first.
            if (Format(connection) < 2) ToTwo(connection, new CommitCodecs(new KeyRing(key)));
            var hadDeliveries = Format(connection) >= 3;
            if (!hadDeliveries) ToThree(connection);
            if (Format(connection) < 4) connection.Execute(Schema.Snapshots);
            if (Format(connection) < 5) ToFive(connection, hadDeliveries);
            if (Format(connection) < Schema.FirstWithMarks) ToSix(connection);
            connection.Execute($"PRAGMA user_version = {Schema.Format}");
            connection.Execute("COMMIT");
        }
        catch (JournalException)
        {
            if (connection.InTransaction) connection.Execute("ROLLBACK");
            throw;
        }
    }

    private static long Format(Connection connection) => connection.Number("PRAGMA user_version");

    /// <summary>2: who works on which dispute.</summary>
    private static void ToTwo(Connection connection, CommitCodecs codecs)
    {
        connection.Execute("ALTER TABLE streams ADD COLUMN work TEXT");
        connection.Execute(Schema.Work);
        var reading = new StreamReading(connection);
        var writing = new WorkWriting(connection);
        for (var names = reading.Names(null, NamesAtATime); names.Count > 0; names = reading.Names(names[^1], NamesAtATime))
        {
            foreach (var name in names.Where(name => DisputeId.TryParse(name, out _))) Write(connection, Read(name, reading, codecs), writing);
        }
    }

    /// <summary>3: what became of notices, by channel. Those that wait go on waiting.</summary>
    private static void ToThree(Connection connection)
    {
        connection.Execute("ALTER TABLE intents ADD COLUMN planned INTEGER NOT NULL DEFAULT 0");
        foreach (var table in Schema.Deliveries) connection.Execute(table);
    }

    /// <summary>5: what keeps notices back, and which of them belong together.</summary>
    private static void ToFive(Connection connection, bool hadDeliveries)
    {
        foreach (var column in new[] { "occasion TEXT", "grouped TEXT" }) connection.Execute($"ALTER TABLE intents ADD COLUMN {column}");
        if (!hadDeliveries) return;
        foreach (var column in new[] { "because INTEGER", "cause TEXT", "grouped TEXT" }) connection.Execute($"ALTER TABLE deliveries ADD COLUMN {column}");
        connection.Execute(Schema.Groups);
    }

    /// <summary>6: which disputes are in an archive, none of an older file, and whose persons were forgotten.</summary>
    private static void ToSix(Connection connection)
    {
        foreach (var column in Schema.Marks) connection.Execute($"ALTER TABLE streams ADD COLUMN {column}");
        connection.Execute(Schema.Marked);
    }

    private static DisputeSummary Read(string stream, StreamReading reading, CommitCodecs codecs)
    {
        var commits = codecs.DecodeAll(reading.Rows(stream, 0), default, reading.Salts(stream));
        return Summaries.Of(commits.Aggregate(Fold.Start(new DisputeId(stream)), (dispute, commit) => dispute.With(commit)));
    }

    private static void Write(Connection connection, DisputeSummary summary, WorkWriting writing)
    {
        connection.Prepare("UPDATE streams SET work = ?2 WHERE name = ?1").Bind(1, summary.Dispute.Value).Bind(2, WorkText.Of(summary)).Run();
        var id = connection.Prepare("SELECT id FROM streams WHERE name = ?1").Bind(1, summary.Dispute.Value);
        var stream = id.Step() ? id.Long(0) : throw new JournalException(JournalMessages.Corrupt, [connection.Database]);
        id.Reset();
        writing.Replace(stream, null, summary);
    }
}
