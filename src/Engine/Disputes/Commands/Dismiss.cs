namespace Parley.Disputes.Commands;

/// <summary>The matter is not taken on; the reporter is told why and where else to go.</summary>
public sealed record Dismiss : Command
{
    /// <summary>Why, as a word such as <c>duplicate</c> or a sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Where else the people can turn.</summary>
    public required string OutsideRoute { get; init; }
}
