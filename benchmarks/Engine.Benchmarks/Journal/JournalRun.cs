using Parley.Journal;
using Parley.Sqlite;

namespace Parley.Benchmarks.Journal;

/// <summary>Writes the same rows to a new database in one of the ways that are compared.</summary>
internal sealed class JournalRun(JournalRows rows) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("parley-bench-").FullName;
    private int databases;

    /// <summary>How many bytes the last run left, log and indexes included.</summary>
    public long BytesWritten { get; private set; }

    /// <summary>Through the journal: so many callers, each with disputes of its own, each waiting for every append.</summary>
    public async Task AppendAsync(int inFlight, bool groupCommits)
    {
        var database = NextDatabase();
        await using (var journal = await SqliteJournal.OpenAsync(new(database) { Key = JournalRows.Key, GroupCommits = groupCommits }))
        {
            await Task.WhenAll(Enumerable.Range(0, inFlight).Select(caller => Task.Run(() => CallAsync(journal, caller, inFlight))));
        }

        BytesWritten = new FileInfo(database).Length;
    }

    /// <summary>The ceiling: so many to a transaction, in the order in which callers that keep step would come.</summary>
    public async Task RawAsync(int inTransaction)
    {
        var database = NextDatabase();
        await using (await SqliteJournal.OpenAsync(new(database) { Key = JournalRows.Key }))
        {
        }

        using var batch = new RawBatch(database);
        foreach (var disputes in rows.Streams.Chunk(inTransaction))
        {
            for (var i = 0; i < JournalRows.CommitsEach; i++) batch.Write(disputes.Select(appends => appends[i]));
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task CallAsync(SqliteJournal journal, int caller, int callers)
    {
        for (var dispute = caller; dispute < rows.Streams.Count; dispute += callers)
        {
            foreach (var append in rows.Streams[dispute])
            {
                if (await journal.AppendAsync(append) != AppendResult.Appended) throw new InvalidOperationException("Nobody else writes to this dispute.");
            }
        }
    }

    private string NextDatabase() => Path.Combine(folder, $"{databases++}.db");
}
