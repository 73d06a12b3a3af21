namespace Parley.Journal;

/// <summary>The name of a delivery: a notice by a channel.</summary>
/// <param name="Intent">The notice.</param>
/// <param name="Channel">The channel's name.</param>
public readonly record struct DeliveryKey(IntentKey Intent, string Channel);
