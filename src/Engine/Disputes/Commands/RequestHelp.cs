namespace Parley.Disputes.Commands;

/// <summary>Asks another unit or the tier above for help.</summary>
public sealed record RequestHelp : Command
{
    /// <summary>What is needed.</summary>
    public required string What { get; init; }

    /// <summary>Whom it asks; null for the tier above.</summary>
    public string? Unit { get; init; }
}
