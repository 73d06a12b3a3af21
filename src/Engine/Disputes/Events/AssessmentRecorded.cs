namespace Parley.Disputes.Events;

/// <summary>The dispute was assessed.</summary>
/// <param name="Met">The parties that were met.</param>
/// <param name="Causes">What lies behind it.</param>
/// <param name="Demands">What is wanted.</param>
/// <param name="Confirmed">The level the assessor confirmed.</param>
public sealed record AssessmentRecorded(
    EquatableArray<string> Met,
    PersonalText? Causes,
    PersonalText? Demands,
    Level Confirmed) : DisputeEvent;
