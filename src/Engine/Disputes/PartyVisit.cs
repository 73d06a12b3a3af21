namespace Parley.Disputes;

/// <summary>What a visit found with one party.</summary>
/// <param name="Party">The party's id.</param>
/// <param name="Result">What was found.</param>
public sealed record PartyVisit(string Party, VisitResult Result);
