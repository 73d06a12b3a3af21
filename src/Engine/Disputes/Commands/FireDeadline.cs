namespace Parley.Disputes.Commands;

/// <summary>The engine fires a deadline that ran out.</summary>
public sealed record FireDeadline : Command
{
    /// <summary>The deadline's id.</summary>
    public required string Deadline { get; init; }

    /// <summary>The setting it fires; an older one does nothing.</summary>
    public required int Setting { get; init; }
}
