namespace Parley.Journal;

/// <summary>
/// The state of a stream after one of its commits, kept beside them so that what comes next need not read them all. It stands outside the chain and can always be made again from it; a journal keeps it as it is
/// and knows nothing of what is in it. Immutable.
/// </summary>
/// <param name="Stream">The stream.</param>
/// <param name="Version">The version whose state it is, from 1.</param>
/// <param name="Content">The state as the engine wrote it, sealed and with its personal part enciphered.</param>
public sealed record StreamSnapshot(string Stream, long Version, ReadOnlyMemory<byte> Content);
