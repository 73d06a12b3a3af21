namespace Parley.Journal;

/// <summary>A notice is to go by a channel.</summary>
/// <param name="Key">Which notice, by which channel.</param>
/// <param name="Urgent">Whether it goes at once and is never grouped.</param>
public readonly record struct PlannedDelivery(DeliveryKey Key, bool Urgent);
