namespace Parley.Disputes.Commands;

/// <summary>Stores a command that needs two people until another subject approves or rejects it.</summary>
public sealed record Propose : Command
{
    /// <summary>The command.</summary>
    public required Command Command { get; init; }
}
