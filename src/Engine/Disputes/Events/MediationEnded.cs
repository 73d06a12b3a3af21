namespace Parley.Disputes.Events;

/// <summary>Mediation ended without agreement.</summary>
/// <param name="Cause">Why.</param>
/// <param name="OutsideRoutes">Where else the parties can turn.</param>
/// <param name="Reason">Free text.</param>
public sealed record MediationEnded(MediationEnd Cause, PersonalText? OutsideRoutes, PersonalText? Reason) : DisputeEvent;
