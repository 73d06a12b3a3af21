namespace Parley.Host.Commands.Serve;

/// <summary>What the words of <c>serve</c> ask for.</summary>
internal sealed record Wanted(string Pack, string Database, string Urls, bool SecondPerson, string? Settings, string? Checkpoints, int CheckpointHours);
