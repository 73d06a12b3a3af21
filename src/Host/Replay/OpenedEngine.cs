using Parley.Host.Commands;
using Parley.Journal;
using Parley.Packs;
using Parley.Sqlite;

namespace Parley.Host.Replay;

/// <summary>An engine on a journal of its own: in a file, or in memory when none is named.</summary>
internal sealed class OpenedEngine : IAsyncDisposable
{
    private OpenedEngine(IJournal journal, MasterKey key, Pack pack, TimeProvider clock)
    {
        Journal = journal;
        Engine = new DisputeEngine(journal, new PackShelf(pack, journal), new KeyRing(key), clock);
    }

    public IJournal Journal { get; }

    public DisputeEngine Engine { get; }

    public static async Task<OpenedEngine> OpenAsync(string? database, bool groupCommits, Pack pack, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (database is null) return new OpenedEngine(new MemoryJournal(), MasterKey.Create(), pack, clock);
        var journal = await SqliteJournal.OpenAsync(new SqliteOptions(database) { GroupCommits = groupCommits }, cancellationToken);
        try
        {
            await RevisionInForce.MustBeAsync(pack, journal, journal.Key, cancellationToken);
        }
        catch
        {
            await journal.DisposeAsync();
            throw;
        }

        return new OpenedEngine(journal, journal.Key, pack, clock);
    }

    public ValueTask DisposeAsync() => Journal.DisposeAsync();
}
