namespace Parley.Benchmarks.Journal;

/// <summary>One way of writing the same commands, ready to begin: what prepares it is not measured.</summary>
internal abstract class Way : IAsyncDisposable
{
    public abstract Task RunAsync();

    /// <summary>What it left on disk, indexes included; null where that is not asked for.</summary>
    public virtual ValueTask<long?> BytesAsync() => ValueTask.FromResult<long?>(null);

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
