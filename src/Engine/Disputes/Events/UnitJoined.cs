namespace Parley.Disputes.Events;

/// <summary>Another unit joined.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Subject">The person it sends.</param>
public sealed record UnitJoined(string Unit, string? Subject) : DisputeEvent;
