namespace Parley.Disputes.Commands;

/// <summary>Moves the due moment of a deadline, as far as its own rules allow.</summary>
public sealed record ExtendDeadline : Command
{
    /// <summary>The deadline's id.</summary>
    public required string Deadline { get; init; }

    /// <summary>How much longer.</summary>
    public required Length By { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
