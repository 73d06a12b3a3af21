using Parley.Journal;

namespace Parley.Postgres;

/// <summary>An append that waits to be written, and the caller that waits for it.</summary>
internal sealed class PendingAppend(Append append)
{
    private readonly TaskCompletionSource<AppendResult> source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Append Append { get; } = append;

    public Task<AppendResult> Task => source.Task;

    /// <summary>Whether it was sent to a server that gave no answer: it may be stored.</summary>
    public bool IsUnsure { get; set; }

    public int Bytes => Append.Parts.Sum(part => part.Row.Clear.Length + part.Row.Personal.Length);

    public void Answer(AppendResult result) => source.TrySetResult(result);

    public void Fail(Exception cause) => source.TrySetException(cause);
}
