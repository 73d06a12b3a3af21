namespace Parley.Disputes.Events;

/// <summary>A warning was signed for.</summary>
/// <param name="Warning">The warning's id.</param>
/// <param name="Holder">The post it was signed for.</param>
/// <param name="Complete">Whether nobody else must sign.</param>
public sealed record WarningSigned(string Warning, Holder Holder, bool Complete) : DisputeEvent;
