namespace Parley.Disputes.Events;

/// <summary>A plan was recorded.</summary>
/// <param name="Lead">The subject that answers for it.</param>
/// <param name="Handlers">The subjects that work on it.</param>
/// <param name="Measures">What will be done.</param>
/// <param name="NextStep">What comes next.</param>
/// <param name="NextStepBy">When the next step is due (inclusive).</param>
public sealed record PlanRecorded(
    string Lead,
    EquatableArray<string> Handlers,
    PersonalText Measures,
    PersonalText? NextStep,
    DateTimeOffset? NextStepBy) : DisputeEvent;
