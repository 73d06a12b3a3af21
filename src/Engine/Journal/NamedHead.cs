namespace Parley.Journal;

/// <summary>The head a stream had.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Version">How many commits it had; 1 or more.</param>
/// <param name="Hash">The chain's hash of the last of them.</param>
internal readonly record struct NamedHead(string Stream, long Version, ReadOnlyMemory<byte> Hash);
