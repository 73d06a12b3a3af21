namespace Parley.Disputes.Events;

/// <summary>A duty moved to another holder, with a new due moment.</summary>
/// <param name="Deadline">The deadline's id.</param>
/// <param name="Holder">Who holds it now.</param>
/// <param name="Due">When at the latest (inclusive).</param>
/// <param name="Rung">How often it has climbed.</param>
public sealed record DutyMoved(string Deadline, Holder Holder, DateTimeOffset Due, int Rung) : DisputeEvent;
