using Parley.Host.Commands;
using Parley.Journal;
using Parley.Packs;

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
        var opened = await DatabaseOption.CreateAsync(database, cancellationToken, groupCommits);
        try
        {
            await RevisionInForce.MustBeAsync(pack, opened.Journal, opened.Key, cancellationToken);
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }

        return new OpenedEngine(opened.Journal, opened.Key, pack, clock);
    }

    public ValueTask DisposeAsync() => Journal.DisposeAsync();
}
