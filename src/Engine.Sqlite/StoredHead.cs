namespace Parley.Sqlite;

/// <summary>What a stream is at while an append is checked.</summary>
internal readonly record struct StoredHead(long Id, long Version, string? Stage, string? Level);
