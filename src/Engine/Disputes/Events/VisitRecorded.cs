namespace Parley.Disputes.Events;

/// <summary>A follow-up visit was made.</summary>
/// <param name="Results">The result of each party.</param>
/// <param name="Worst">The worst of them, which counts.</param>
/// <param name="Method">How they were visited.</param>
/// <param name="Text">What was found.</param>
public sealed record VisitRecorded(EquatableArray<PartyVisit> Results, VisitResult Worst, string Method, PersonalText? Text) : DisputeEvent;
