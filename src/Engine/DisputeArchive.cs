using Parley.Journal;

namespace Parley;

/// <summary>
/// An archive that was opened to read. Only opening one gives it, so that nothing leaves a journal for a file nobody looked at; it ends when what it was opened by is disposed. Immutable and safe to share between threads.
/// </summary>
public sealed class DisputeArchive
{
    internal DisputeArchive(IJournal journal, string id, string file) => (Journal, Id, File) = (journal, id, file);

    /// <summary>The archive's id.</summary>
    public string Id { get; }

    /// <summary>The name of its file, without its folder.</summary>
    public string File { get; }

    internal IJournal Journal { get; }
}
