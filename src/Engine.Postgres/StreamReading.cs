using Npgsql;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>Statements that read streams, their commits, salts and snapshots. Safe to use from several threads.</summary>
internal sealed class StreamReading(Database database)
{
    private const string OfStream = "stream = (SELECT id FROM streams WHERE name = $1)";

    public async ValueTask<StreamHead> HeadAsync(string stream, CancellationToken cancellationToken)
    {
        var found = await database.ReadAsync(
            "SELECT version, hash FROM streams WHERE name = $1", p => p.Put(stream), row => new StreamHead(row.GetInt64(0), row.Bytes(1)), cancellationToken);
        return found is [var head] ? head : default;
    }

    public async ValueTask<IReadOnlyList<JournalRow>> RowsAsync(string stream, long afterVersion, CancellationToken cancellationToken) => await database.ReadAsync(
        $"SELECT version, command, body, at, clear, personal, hash FROM commits WHERE {OfStream} AND version > $2 ORDER BY version",
        p => p.Put(stream).Put(afterVersion),
        row => new JournalRow(stream, row.GetInt64(0), Command(row), row.Bytes(2), row.Moment(3), row.Bytes(4), row.Bytes(5), row.Bytes(6)),
        cancellationToken);

    public ValueTask<RememberedCommand?> CommandAsync(string stream, CommandId command, CancellationToken cancellationToken) => database.FirstAsync(
        $"SELECT version, body FROM commits WHERE {OfStream} AND command = $2", p => p.Put(stream).Put(command.Value), row => new RememberedCommand(row.GetInt64(0), row.Bytes(1)), cancellationToken);

    public ValueTask<StreamSnapshot?> SnapshotAsync(string stream, CancellationToken cancellationToken) => database.FirstAsync(
        $"SELECT version, content FROM snapshots WHERE {OfStream}", p => p.Put(stream), row => new StreamSnapshot(stream, row.GetInt64(0), row.Bytes(1)), cancellationToken);

    public async ValueTask<IReadOnlyList<PersonSalt>> SaltsAsync(string stream, CancellationToken cancellationToken) => await database.ReadAsync(
        $"SELECT person, salt FROM salts WHERE {OfStream}", p => p.Put(stream), row => new PersonSalt(stream, row.GetString(0), row.Bytes(1)), cancellationToken);

    public async ValueTask<IReadOnlyList<string>> NamesAsync(string after, int limit, CancellationToken cancellationToken) => await database.ReadAsync(
        "SELECT name FROM streams WHERE name > $1 ORDER BY name LIMIT $2", p => p.Put(after).Put(limit), row => row.GetString(0), cancellationToken);

    // A command id that is none can only be damage; the chain says so.
    private static CommandId Command(NpgsqlDataReader row) => CommandId.TryParse(row.GetString(1), out var command) ? command : default;
}
