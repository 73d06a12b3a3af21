namespace Parley.Disputes.Events;

/// <summary>Somebody stepped aside.</summary>
/// <param name="Subject">Who.</param>
/// <param name="Reason">Why.</param>
public sealed record Recused(string Subject, PersonalText? Reason) : DisputeEvent;
