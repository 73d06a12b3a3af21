using Parley.Disputes;

namespace Parley.Journal;

/// <summary>The name of an intent: never used for another.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="Notice">The notice's id within it.</param>
public readonly record struct IntentKey(DisputeId Dispute, string Notice);
