namespace Parley.Disputes.Commands;

/// <summary>A party asks for another mediator.</summary>
public sealed record AskOtherMediator : Command
{
    /// <summary>The party that asks, by id.</summary>
    public required string Party { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
