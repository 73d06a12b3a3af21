namespace Parley.Journal;

/// <summary>The head a stream had.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Version">How many commits it had; 1 or more.</param>
/// <param name="Hash">The chain's hash of the last of them.</param>
public readonly record struct NamedHead(string Stream, long Version, ReadOnlyMemory<byte> Hash)
{
    /// <summary>Whether a stream is still where it was, with its commits here.</summary>
    internal bool IsStill(StreamHead head) => head.Archived is null && IsHeadOf(head);

    /// <summary>Whether a head is the same, wherever its commits are.</summary>
    internal bool IsHeadOf(StreamHead head) => head.Version == Version && head.Hash.Span.SequenceEqual(Hash.Span);
}
