namespace Parley.Disputes.Events;

/// <summary>What a deadline asked for was done.</summary>
/// <param name="Deadline">The deadline's id.</param>
/// <param name="InTime">Whether it never ran out before.</param>
public sealed record DeadlineMet(string Deadline, bool InTime) : DisputeEvent;
