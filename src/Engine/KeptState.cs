namespace Parley;

/// <summary>The last usable snapshot of a dispute: after which commit, and how large it is. Version 0 when there is none.</summary>
internal readonly record struct KeptState(long Version, int Bytes)
{
    // A load reads about half as many commits on average; writing a state costs as much as a few commits, so it must not come with every one.
    private const int Commits = 32;
    private const int BytesPerCommit = 256;

    /// <summary>Whether a commit of this version is to come with a snapshot. A state that grew large is written more rarely, so that what is written for each commit stays the same.</summary>
    public bool IsDue(long version) => version - Version >= Math.Max(Commits, Bytes / BytesPerCommit);
}
