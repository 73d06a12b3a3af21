namespace Parley.Benchmarks.Journal.Sqlite;

/// <summary>The ceiling: so many appends to a transaction, in the order in which callers that keep step would come, and nobody waits.</summary>
internal sealed class RawWay(string database, JournalRows rows, int inTransaction) : Way
{
    public override Task RunAsync()
    {
        using var batch = new RawBatch(database);
        foreach (var disputes in rows.Streams.Chunk(inTransaction))
        {
            for (var i = 0; i < JournalRows.CommitsEach; i++) batch.Write(disputes.Select(appends => appends[i]));
        }

        return Task.CompletedTask;
    }

    public override ValueTask<long?> BytesAsync() => ValueTask.FromResult<long?>(new FileInfo(database).Length);
}
