namespace Parley.Sqlite;

/// <summary>What waits for the writer. A bounded number may wait; further callers wait to hand theirs over.</summary>
internal sealed class WriteQueue(int limit, bool group) : IDisposable
{
    private const int LargestGroup = 1024;
    private const int Everybody = 1 << 30;
    private readonly SemaphoreSlim room = new(limit);
    private readonly Queue<PendingWrite> waiting = new();
    private bool closed;

    /// <summary>Hands a write over; false when the queue is closed.</summary>
    public async ValueTask<bool> PutAsync(PendingWrite write, CancellationToken cancellationToken)
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
            waiting.Enqueue(write);
            if (waiting.Count == 1) Monitor.Pulse(waiting);
            return true;
        }
    }

    /// <summary>Takes all that waits, or one where commits are not grouped; waits while there is nothing.</summary>
    /// <param name="patience">How long to wait; <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
    /// <returns>The writes in the order in which they came; empty when the queue is closed and nothing is left; null when nothing came in that time.</returns>
    public PendingWrite[]? Take(TimeSpan patience)
    {
        PendingWrite[] taken;
        lock (waiting)
        {
            while (waiting.Count == 0 && !closed)
            {
                if (!Monitor.Wait(waiting, patience)) return null;
            }

            taken = new PendingWrite[Math.Min(waiting.Count, group ? LargestGroup : 1)];
            for (var i = 0; i < taken.Length; i++) taken[i] = waiting.Dequeue();
        }

        if (taken.Length > 0) room.Release(taken.Length);
        return taken;
    }

    public void Close()
    {
        lock (waiting)
        {
            if (closed) return;
            closed = true;
            Monitor.Pulse(waiting);
        }

        // Those who wait for room hear that there will be none.
        room.Release(Everybody);
    }

    public void Dispose() => room.Dispose();
}
