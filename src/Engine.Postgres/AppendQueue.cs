namespace Parley.Postgres;

/// <summary>What waits for the writer. A bounded number may wait; further callers wait to hand theirs over.</summary>
internal sealed class AppendQueue(int limit) : IDisposable
{
    private const int LargestGroup = 1024;
    private const int Everybody = 1 << 30;
    private const int MostBytes = 16 << 20;
    private readonly SemaphoreSlim room = new(limit);
    private readonly SemaphoreSlim filled = new(0);
    private readonly LinkedList<PendingAppend> waiting = new();
    private readonly HashSet<string> streams = new(StringComparer.Ordinal);
    private bool closed;

    /// <summary>Hands an append over; false when the queue is closed.</summary>
    public async ValueTask<bool> PutAsync(PendingAppend append, CancellationToken cancellationToken)
    {
        try
        {
            await room.WaitAsync(cancellationToken);
        }
        catch (ObjectDisposedException)
        {
            return false;
        }

        lock (waiting)
        {
            if (closed) return false;
            waiting.AddLast(append);
            if (waiting.Count == 1) filled.Release();
            return true;
        }
    }

    /// <summary>Takes what may go in one transaction, waiting while there is nothing: of each stream one append, and nothing overtakes what came before it to the same stream.</summary>
    /// <returns>The appends in the order in which they came; empty when the queue is closed and nothing is left.</returns>
    public async ValueTask<List<PendingAppend>> TakeAsync()
    {
        await filled.WaitAsync();
        var taken = new List<PendingAppend>();
        lock (waiting)
        {
            Take(taken);
            if (waiting.Count > 0 || closed) filled.Release();
        }

        if (taken.Count > 0) room.Release(taken.Count);
        return taken;
    }

    public void Close()
    {
        lock (waiting)
        {
            if (closed) return;
            closed = true;
            filled.Release();
        }

        // Those who wait for room hear that there will be none.
        room.Release(Everybody);
    }

    public void Dispose()
    {
        room.Dispose();
        filled.Dispose();
    }

    private void Take(List<PendingAppend> taken)
    {
        streams.Clear();
        var bytes = 0;
        for (var node = waiting.First; node is not null && taken.Count < LargestGroup && bytes < MostBytes;)
        {
            var (one, next) = (node.Value, node.Next);
            var isFree = one.Append.Parts.All(part => !streams.Contains(part.Row.Stream));
            foreach (var part in one.Append.Parts) streams.Add(part.Row.Stream);
            if (isFree)
            {
                taken.Add(one);
                bytes += one.Bytes;
                waiting.Remove(node);
            }

            node = next;
        }
    }
}
