namespace Parley.Host.Commands.Checkpoints;

/// <summary>Where and how often a running host writes checkpoints.</summary>
internal sealed record CheckpointPlan(string Folder, TimeSpan Every, string Database);
