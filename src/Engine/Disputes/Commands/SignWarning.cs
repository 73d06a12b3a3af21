namespace Parley.Disputes.Commands;

/// <summary>Signs for a warning; ends the climb of that post.</summary>
public sealed record SignWarning : Command
{
    /// <summary>The warning's id.</summary>
    public required string Warning { get; init; }
}
