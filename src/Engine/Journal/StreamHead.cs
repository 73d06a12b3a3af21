namespace Parley.Journal;

/// <summary>The last commit of a stream.</summary>
/// <param name="Version">How many commits the stream has; 0 when it does not exist.</param>
/// <param name="Hash">The chain's hash of the last commit; empty at version 0.</param>
public readonly record struct StreamHead(long Version, ReadOnlyMemory<byte> Hash)
{
    /// <summary>Where its commits went; null, as of nearly all, while they are here.</summary>
    public ArchiveMark? Archived { get; init; }

    /// <summary>Up to where its persons were forgotten by a rule of retention, or null.</summary>
    public ForgottenMark? Forgotten { get; init; }
}
