namespace Parley.Disputes.Events;

/// <summary>It is known whose own matter the dispute is; none of them acts in it from here on.</summary>
/// <param name="People">Subject ids that were not known as concerned before.</param>
/// <param name="Units">Units that were not known as concerned before.</param>
/// <param name="Reason">Why; null when it came with the report or from another dispute.</param>
public sealed record ConcernedRecorded(EquatableArray<string> People, EquatableArray<string> Units, PersonalText? Reason) : DisputeEvent
{
    /// <summary>Who led, handled or helped until then and does so no longer.</summary>
    public EquatableArray<string> Left { get; init; }

    /// <summary>The unit that answers from now on, when the one that did is concerned; else null, and the unit stays.</summary>
    public string? Unit { get; init; }

    /// <summary>The tier of <see cref="Unit"/>; null with it.</summary>
    public Tier? Tier { get; init; }
}
