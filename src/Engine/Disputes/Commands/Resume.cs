namespace Parley.Disputes.Commands;

/// <summary>Lets a paused deadline run on; the time it was paused is added.</summary>
public sealed record Resume : Command
{
    /// <summary>The deadline's id.</summary>
    public required string Deadline { get; init; }
}
