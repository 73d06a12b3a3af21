namespace Parley.Host.Replay;

/// <summary>A step of a row before its case is known to be readable.</summary>
internal readonly record struct StepDraft(DateTimeOffset At, IReadOnlyList<PlannedCommand> Commands, string? Elsewhere);
