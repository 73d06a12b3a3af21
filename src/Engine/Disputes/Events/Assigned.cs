namespace Parley.Disputes.Events;

/// <summary>A channel is to resolve the dispute.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Unit">The unit that takes it.</param>
/// <param name="Handler">The subject that works on it.</param>
/// <param name="Difficulty">How hard settling is.</param>
public sealed record Assigned(string Channel, string Unit, string? Handler, string Difficulty) : DisputeEvent;
