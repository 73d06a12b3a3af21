namespace Parley.Disputes.Commands;

/// <summary>The receiver accepts a report.</summary>
public sealed record Accept : Command
{
    /// <summary>Free text.</summary>
    public string? Note { get; init; }
}
