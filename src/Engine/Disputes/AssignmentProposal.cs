using System.Text.Json.Serialization;

namespace Parley.Disputes;

/// <summary>Where the rules of <c>assignment.json</c> propose that a dispute goes. A proposal only: a person assigns, and may choose otherwise. Safe to share between threads.</summary>
/// <param name="Rule">The rule that proposes it: the first in file order that matches.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Tier">The tier the rule names, or null when it names none.</param>
/// <param name="Unit">The unit that would take it: the nearest of that tier upward from the dispute's own; the dispute's own when the rule names no tier or one that is not above it.</param>
/// <param name="Unclear">The rules before it that cannot tell and propose something else, in file order; empty when the proposal is certain.</param>
/// <param name="Ask">The unknown facts that would clear them up, in ordinal order.</param>
public sealed record AssignmentProposal(string Rule, string Channel, Tier? Tier, string Unit, EquatableArray<string> Unclear, EquatableArray<string> Ask)
{
    /// <summary>Whom it would go to as things are; null when nobody could be chosen, and in the record, where <see cref="Events.Assigned.Choice"/> says it.</summary>
    public HandlerChoice? Handler { get; init; }

    /// <summary>Whether it holds whatever the unknown facts turn out to be. What is unknown is never taken for no: a proposal that is not certain is shown, and not taken without a person naming the channel.</summary>
    [JsonIgnore]
    public bool IsCertain => Unclear.Count == 0;
}
