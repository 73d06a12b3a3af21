using Parley.Journal;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

/// <summary>A journal in a file of its own, as the contract sees it.</summary>
internal sealed class InAFile(bool groupCommits) : JournalUnderTest
{
    private readonly TemporaryFolder folder = new();

    public override async ValueTask<IJournal> OpenAsync(CancellationToken cancellationToken = default) => await folder.OpenAsync(options => options with { GroupCommits = groupCommits });

    public override ValueTask MarkAsync(int format, CancellationToken cancellationToken = default)
    {
        folder.Execute($"PRAGMA user_version = {format}");
        return ValueTask.CompletedTask;
    }

    public override ValueTask DisposeAsync()
    {
        folder.Dispose();
        return base.DisposeAsync();
    }
}
