namespace Parley.Journal;

/// <summary>A stream whose commits went to an archive, or whose persons were forgotten.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Head">Its head with the marks.</param>
public readonly record struct MarkedHead(string Stream, StreamHead Head);
