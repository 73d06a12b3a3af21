namespace Parley.Disputes.Commands;

/// <summary>The common superior names the unit that must take the matter; binds.</summary>
public sealed record Designate : Command
{
    /// <summary>The unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
