using Parley.Tests.Sqlite.Faults;

namespace Parley.Tests.Sqlite;

/// <summary>A journal in which clerks have done their work, made once.</summary>
public sealed class WorkedJournal : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    public async ValueTask InitializeAsync()
    {
        var work = new FaultyWork(folder, cases: 3, workers: 1);
        work.BeginAnew();
        await work.FinishAsync();
        File.Move(work.Database, folder.Database);
        File.Move($"{work.Database}.key", folder.KeyFile);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal byte[] Bytes() => File.ReadAllBytes(folder.Database);

    /// <summary>Gives another folder a copy.</summary>
    internal void CopyTo(TemporaryFolder target)
    {
        File.Copy(folder.Database, target.Database);
        File.Copy(folder.KeyFile, target.KeyFile);
    }

    /// <summary>Gives another folder a copy and changes it behind the journal's back.</summary>
    internal void CopyTo(TemporaryFolder target, string sql)
    {
        CopyTo(target);
        target.Execute(sql).ShouldBeGreaterThan(0, "nothing was changed");
    }
}
