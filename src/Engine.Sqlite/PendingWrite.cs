using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Something that waits to be written, and the caller that waits for it.</summary>
internal sealed class PendingWrite(Func<WriteSession, AppendResult> write)
{
    private readonly TaskCompletionSource<AppendResult> source = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private AppendResult result;
    private Exception? fault;

    public Task<AppendResult> Task => source.Task;

    public void Write(WriteSession session) => result = write(session);

    public void Fail(Exception cause) => fault = cause;

    /// <summary>Tells the caller what became of it; only after the transaction ended.</summary>
    public void Complete()
    {
        if (fault is null) source.SetResult(result);
        else source.SetException(fault);
    }
}
