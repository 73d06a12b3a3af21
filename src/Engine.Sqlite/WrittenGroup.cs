namespace Parley.Sqlite;

/// <summary>Tells the callers of a group that it is on disk, on another thread than the writer's.</summary>
internal sealed class WrittenGroup(PendingWrite[] writes) : IThreadPoolWorkItem
{
    public void Execute()
    {
        foreach (var write in writes) write.Complete();
    }
}
