namespace Parley.Disputes.Commands;

/// <summary>Stops a deadline for a reason its own rules allow.</summary>
public sealed record Pause : Command
{
    /// <summary>The deadline's id.</summary>
    public required string Deadline { get; init; }

    /// <summary>The reason, one of the words the deadline allows.</summary>
    public required string Reason { get; init; }
}
