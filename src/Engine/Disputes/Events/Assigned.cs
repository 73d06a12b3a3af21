namespace Parley.Disputes.Events;

/// <summary>A channel is to resolve the dispute.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Unit">The unit that takes it.</param>
/// <param name="Handler">The subject that works on it.</param>
/// <param name="Difficulty">How hard settling is.</param>
public sealed record Assigned(string Channel, string Unit, string? Handler, string Difficulty) : DisputeEvent
{
    /// <summary>The tier that answers from now on, when a rule gave the dispute to a higher one; else null, and the tier stays.</summary>
    public Tier? Tier { get; init; }

    /// <summary>How the handler was chosen when nobody named one; null when somebody did, or nobody could be chosen.</summary>
    public HandlerChoice? Choice { get; init; }

    /// <summary>What the rules proposed at that moment, also when a person chose otherwise; null when the pack proposes nothing.</summary>
    public AssignmentProposal? Proposal { get; init; }
}
