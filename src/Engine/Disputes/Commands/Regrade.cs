namespace Parley.Disputes.Commands;

/// <summary>The engine grades again because a moment passed that a rule reads.</summary>
public sealed record Regrade : Command;
