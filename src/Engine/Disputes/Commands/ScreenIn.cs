namespace Parley.Disputes.Commands;

/// <summary>The matter is a dispute and belongs here; the level is at least the pack's floor from now on.</summary>
public sealed record ScreenIn : Command
{
    /// <summary>Free text.</summary>
    public string? Note { get; init; }
}
