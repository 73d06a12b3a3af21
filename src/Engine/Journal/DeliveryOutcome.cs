namespace Parley.Journal;

/// <summary>What became of a try.</summary>
/// <param name="Key">The delivery.</param>
/// <param name="Tries">Which try it was, from 1: a failure of an older try than the last is not recorded any more.</param>
/// <param name="State">How it stands now.</param>
/// <param name="Next">When it is tried again, if it waits.</param>
/// <param name="Problem">The id of the message that says what kept it, or null.</param>
public readonly record struct DeliveryOutcome(DeliveryKey Key, int Tries, DeliveryState State, DateTimeOffset Next, string? Problem);
