namespace Parley.Disputes.Commands;

/// <summary>A party asks for a review by another person one tier up.</summary>
public sealed record RequestReview : Command
{
    /// <summary>The party that asks, by id.</summary>
    public required string Party { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
