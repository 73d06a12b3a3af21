namespace Parley.Benchmarks.Journal.Peers;

/// <summary>What a command decided, as an event of Marten's.</summary>
public sealed record MartenDecided(string Command, byte[] Body, DateTimeOffset At, byte[] Clear, byte[] Personal, byte[] Hash);
