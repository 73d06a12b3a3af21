namespace Parley.Disputes.Commands;

/// <summary>The channel takes the assignment on.</summary>
public sealed record TakeOn : Command
{
    /// <summary>Free text.</summary>
    public string? Note { get; init; }
}
