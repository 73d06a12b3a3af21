using Npgsql;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>The writer's connection with its one statement. What it throws is the library's. One user at a time.</summary>
internal sealed class AppendSession : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlCommand command;
    private readonly ArrayParameters arrays;
    private readonly PartRows parts;
    private readonly BesideRows beside;
    private readonly DutyRows duties;
    private readonly NoticeRows notices;

    private AppendSession(NpgsqlConnection connection)
    {
        this.connection = connection;
        command = new(AppendCommits.Call, connection);
        arrays = new(command.Parameters);
        parts = new(arrays);
        beside = new(arrays);
        duties = new(arrays);
        notices = new(arrays);
    }

    public static async ValueTask<AppendSession> OpenAsync(Database database)
    {
        var session = new AppendSession(await database.ConnectAsync(CancellationToken.None));
        try
        {
            // Whatever the server usually does, nobody is told before it is on disk; a stronger setting stays.
            await using var durable = new NpgsqlCommand("SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'", session.connection);
            await durable.ExecuteNonQueryAsync();
            await session.command.PrepareAsync();
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    /// <summary>Appends a group in one transaction.</summary>
    /// <returns>What became of each, in their order.</returns>
    public async ValueTask<AppendResult[]> AppendAsync(IReadOnlyList<PendingAppend> group)
    {
        arrays.Clear();
        var first = new int[group.Count];
        for (var i = 0; i < group.Count; i++)
        {
            foreach (var part in group[i].Append.Parts)
            {
                var number = parts.Add(i + 1, part);
                if (first[i] == 0) first[i] = number;
                beside.Add(number, part);
                duties.Add(number, part.Deadlines);
                notices.Add(number, part);
            }
        }

        var outcomes = (int[])(await command.ExecuteScalarAsync() ?? throw new InvalidOperationException("The function answers for every part."));
        return [.. first.Select(number => (AppendResult)outcomes[number - 1])];
    }

    /// <summary>Whether what stands in the place of a commit is that commit: then it was stored, whoever was told so.</summary>
    public async ValueTask<bool> HoldsAsync(JournalRow row)
    {
        await using var look = new NpgsqlCommand("SELECT c.hash = $4 FROM streams s JOIN commits c ON c.stream = s.id WHERE s.name = $1 AND c.version = $2 AND c.command = $3", connection);
        look.Parameters.Put(row.Stream).Put(row.Version).Put(row.Command.Value).Put(row.Hash);
        return await look.ExecuteScalarAsync() is true;
    }

    public async ValueTask DisposeAsync()
    {
        duties.Dispose();
        await command.DisposeAsync();
        await connection.DisposeAsync();
    }
}
