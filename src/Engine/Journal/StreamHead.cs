namespace Parley.Journal;

/// <summary>The last commit of a stream.</summary>
/// <param name="Version">How many commits the stream has; 0 when it does not exist.</param>
/// <param name="Hash">The chain's hash of the last commit; empty at version 0.</param>
public readonly record struct StreamHead(long Version, ReadOnlyMemory<byte> Hash);
