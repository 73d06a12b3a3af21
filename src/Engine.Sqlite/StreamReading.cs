using Parley.Disputes;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Statements that read streams, their commits and their salts. One user at a time.</summary>
internal sealed class StreamReading(Connection connection)
{
    public const string HeadColumns = "version, hash, archive, archived_by, forgotten, forgotten_by";

    public StreamHead Head(string stream)
    {
        var statement = connection.Prepare($"SELECT {HeadColumns} FROM streams WHERE name = ?1").Bind(1, stream);
        if (!statement.Step()) return default;
        var head = HeadAt(statement, 0);
        statement.Reset();
        return head;
    }

    /// <summary>The head in a file of any format, without its marks.</summary>
    public StreamHead PlainHead(string stream)
    {
        var statement = connection.Prepare("SELECT version, hash FROM streams WHERE name = ?1").Bind(1, stream);
        if (!statement.Step()) return default;
        var head = new StreamHead(statement.Long(0), statement.Bytes(1).ToArray());
        statement.Reset();
        return head;
    }

    /// <summary>The head in the columns from a place on, as <see cref="HeadColumns"/> names them.</summary>
    public static StreamHead HeadAt(Statement statement, int place) => new(statement.Long(place), statement.Bytes(place + 1).ToArray())
    {
        Archived = statement.IsNull(place + 2) ? null : new(statement.Text(place + 2), statement.Long(place + 3)),
        Forgotten = statement.IsNull(place + 4) ? null : new(statement.Long(place + 4), statement.Long(place + 5)),
    };

    /// <summary>Streams with marks, behind a name.</summary>
    public IReadOnlyList<MarkedHead> Marked(string? after, int limit)
    {
        var statement = connection.Prepare($"SELECT name, {HeadColumns} FROM streams WHERE (archive IS NOT NULL OR forgotten IS NOT NULL) AND name > ?1 ORDER BY name LIMIT ?2")
            .Bind(1, after ?? string.Empty).Bind(2, limit);
        var marked = new List<MarkedHead>();
        while (statement.Step()) marked.Add(new(statement.Text(0), HeadAt(statement, 1)));
        return marked;
    }

    public IReadOnlyList<JournalRow> Rows(string stream, long afterVersion)
    {
        var statement = connection.Prepare(
            """
            SELECT version, command, at, body, clear, personal, hash FROM commits
            WHERE stream = (SELECT id FROM streams WHERE name = ?1) AND version > ?2 ORDER BY version
            """).Bind(1, stream).Bind(2, afterVersion);
        var rows = new List<JournalRow>();
        while (statement.Step()) rows.Add(Row(statement, stream));
        return rows;
    }

    public RememberedCommand? Command(string stream, CommandId command)
    {
        var statement = connection.Prepare("SELECT version, body FROM commits WHERE stream = (SELECT id FROM streams WHERE name = ?1) AND command = ?2")
            .Bind(1, stream).Bind(2, command.Value);
        if (!statement.Step()) return null;
        var remembered = new RememberedCommand(statement.Long(0), statement.Bytes(1).ToArray());
        statement.Reset();
        return remembered;
    }

    public StreamSnapshot? Snapshot(string stream)
    {
        var statement = connection.Prepare("SELECT version, content FROM snapshots WHERE stream = (SELECT id FROM streams WHERE name = ?1)").Bind(1, stream);
        if (!statement.Step()) return null;
        var snapshot = new StreamSnapshot(stream, statement.Long(0), statement.Bytes(1).ToArray());
        statement.Reset();
        return snapshot;
    }

    public IReadOnlyList<PersonSalt> Salts(string stream)
    {
        var statement = connection.Prepare("SELECT person, salt FROM salts WHERE stream = (SELECT id FROM streams WHERE name = ?1)").Bind(1, stream);
        var salts = new List<PersonSalt>();
        while (statement.Step()) salts.Add(new(stream, statement.Text(0), statement.Bytes(1).ToArray()));
        return salts;
    }

    public IReadOnlyList<string> Names(string? after, int limit)
    {
        var statement = connection.Prepare("SELECT name FROM streams WHERE name > ?1 ORDER BY name LIMIT ?2").Bind(1, after ?? string.Empty).Bind(2, limit);
        var names = new List<string>(limit);
        while (statement.Step()) names.Add(statement.Text(0));
        return names;
    }

    // All bytes of a row share one block of memory.
    private static JournalRow Row(Statement statement, string stream)
    {
        var (body, clear, personal, hash) = (statement.Length(3), statement.Length(4), statement.Length(5), statement.Length(6));
        var bytes = new byte[body + clear + personal + hash];
        var at = 0;
        return new(
            stream, statement.Long(0), Command(statement.Text(1)), Next(3, body), statement.Moment(2), Next(4, clear), Next(5, personal), Next(6, hash));

        ReadOnlyMemory<byte> Next(int column, int length)
        {
            statement.Bytes(column).CopyTo(bytes.AsSpan(at));
            at += length;
            return bytes.AsMemory(at - length, length);
        }
    }

    // A command id that is none can only be damage; the chain says so.
    private static CommandId Command(string text) => CommandId.TryParse(text, out var command) ? command : default;
}
