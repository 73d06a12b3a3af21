using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>
/// Writes on one thread of its own, which also opens, creates and closes the file: all that waits goes into one transaction, and nobody is told before it is on disk.
/// A lone caller's write is begun at once.
/// After a fault of the disk the connection is opened anew, so that writing goes on by itself once the cause is gone.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    private static readonly TimeSpan ScrubPause = TimeSpan.FromMilliseconds(100);
    private readonly SqliteOptions options;
    private readonly Func<JournalFile> openFile;
    private readonly WriteQueue queue;
    private readonly Erasures erasures = new();
    private readonly SaltSweep sweep;
    private readonly TaskCompletionSource<JournalFile> opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WriteSession? session;

    public Writer(SqliteOptions options, Func<JournalFile> openFile)
    {
        this.options = options;
        this.openFile = openFile;
        queue = new(options.WaitingWrites, options.GroupCommits);
        sweep = new(options.Database);
        new Thread(Run) { IsBackground = true, Name = "Parley journal writer" }.Start();
    }

    /// <summary>The file, once it is open; fails with what kept it from being opened, and then the writer has ended.</summary>
    public Task<JournalFile> File => opened.Task;

    public async ValueTask<AppendResult> WriteAsync(Func<WriteSession, AppendResult> write, CancellationToken cancellationToken)
    {
        var pending = new PendingWrite(write);
        if (!await queue.PutAsync(pending, cancellationToken)) throw new JournalException(JournalMessages.Closed, [options.Database]);
        return await pending.Task;
    }

    public async ValueTask DisposeAsync()
    {
        queue.Close();
        await ended.Task;
        queue.Dispose();
    }

    private void Run()
    {
        if (Open() is { } file)
        {
            WriteAll(file);
            session?.Dispose();
        }

        // After the connection: see there.
        sweep.Dispose();
        ended.SetResult();
    }

    private PendingWrite[]? Take() => queue.Take(erasures.AreDue ? ScrubPause : Timeout.InfiniteTimeSpan);

    private JournalFile? Open()
    {
        try
        {
            var file = openFile();
            session = WriteSession.Open(file, erasures, sweep);
            opened.SetResult(file);
            return file;
        }
        catch (Exception fault)
        {
            opened.SetException(fault);
            return null;
        }
    }

    private void WriteAll(JournalFile file)
    {
        for (var group = Take(); group is null or { Length: > 0 }; group = Take())
        {
            if (group is null)
            {
                session?.ScrubIfDue(options.BusyTimeout);
                continue;
            }

            Write(file, group);
            if (group.Length == 1) group[0].Complete();
            else ThreadPool.UnsafeQueueUserWorkItem(new WrittenGroup(group), preferLocal: false);
        }
    }

    private void Write(JournalFile file, ReadOnlySpan<PendingWrite> group)
    {
        try
        {
            WriteTogether(file, group);
        }
        catch (JournalException fault) when (fault.Kind == JournalMessages.Failed && group.Length > 1)
        {
            // One of them cannot be written; alone, it fails none of the others.
            for (var i = 0; i < group.Length; i++) Write(file, group.Slice(i, 1));
        }
        catch (Exception fault)
        {
            foreach (var write in group) write.Fail(fault);
        }
    }

    private void WriteTogether(JournalFile file, ReadOnlySpan<PendingWrite> group)
    {
        var open = session ??= WriteSession.Open(file, erasures, sweep);
        try
        {
            open.Begin();
            foreach (var write in group) write.Write(open);
            open.Commit();
        }
        catch (Exception fault)
        {
            TakeBack(open, fault);
            throw;
        }

        open.ScrubIfDue(options.BusyTimeout);
    }

    private void TakeBack(WriteSession open, Exception fault)
    {
        var stays = fault is JournalException { Kind: var kind } && (kind == JournalMessages.Busy || kind == JournalMessages.DiskFull || kind == JournalMessages.Failed);
        try
        {
            open.RollBack();
        }
        catch (JournalException)
        {
            // What the connection still holds goes with it.
            stays = false;
        }

        if (stays) return;
        session = null;
        open.Dispose();
    }
}
