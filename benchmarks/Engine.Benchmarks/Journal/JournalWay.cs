using Parley.Journal;

namespace Parley.Benchmarks.Journal;

/// <summary>Through a journal: so many callers, each with disputes of its own, each waiting for every append.</summary>
internal sealed class JournalWay(IJournal journal, JournalRows rows, int inFlight, Func<ValueTask<long>> bytes) : Way
{
    public override Task RunAsync() => Task.WhenAll(Enumerable.Range(0, inFlight).Select(caller => Task.Run(() => CallAsync(caller))));

    public override async ValueTask<long?> BytesAsync()
    {
        await journal.DisposeAsync();
        return await bytes();
    }

    public override async ValueTask DisposeAsync()
    {
        await journal.DisposeAsync();
        await base.DisposeAsync();
    }

    private async Task CallAsync(int caller)
    {
        for (var dispute = caller; dispute < rows.Streams.Count; dispute += inFlight)
        {
            foreach (var append in rows.Streams[dispute])
            {
                if (await journal.AppendAsync(append) != AppendResult.Appended) throw new InvalidOperationException("Nobody else writes to this dispute.");
            }
        }
    }
}
