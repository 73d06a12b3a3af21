using Parley.Journal;

namespace Parley.Host.Commands;

/// <summary>The journal a command works on, with its key.</summary>
/// <param name="journal">The journal.</param>
/// <param name="key">The key its personal parts are enciphered with.</param>
/// <param name="name">What people are told it is; names no user and no password.</param>
internal sealed class OpenedJournal(IJournal journal, MasterKey key, string name) : IAsyncDisposable
{
    public IJournal Journal { get; } = journal;

    public MasterKey Key { get; } = key;

    public string Name { get; } = name;

    public ValueTask DisposeAsync() => Journal.DisposeAsync();
}
