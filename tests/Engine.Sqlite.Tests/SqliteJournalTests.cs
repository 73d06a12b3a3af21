using Parley.Journal;
using Parley.Tests.Journal.Contract;

namespace Parley.Tests.Sqlite;

public sealed class SqliteJournalTests : JournalContract
{
    private readonly TemporaryFolder folder = new();

    protected override async ValueTask<IJournal> OpenAsync() => await folder.OpenAsync();

    protected override ValueTask CloseAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
