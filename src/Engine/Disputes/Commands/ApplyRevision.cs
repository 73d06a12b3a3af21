namespace Parley.Disputes.Commands;

/// <summary>Moves the running episode to another revision of the rule pack.</summary>
public sealed record ApplyRevision : Command
{
    /// <summary>The revision's hash.</summary>
    public required string Revision { get; init; }
}
