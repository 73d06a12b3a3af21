namespace Parley.Disputes.Commands;

/// <summary>Hands the matter to another body, whose answer is due.</summary>
public sealed record Refer : Command
{
    /// <summary>The body, as <c>bodies.json</c> names it.</summary>
    public required string Body { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
