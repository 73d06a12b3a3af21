using Parley.Disputes;

namespace Parley;

/// <summary>The command was not allowed. Nothing was written and nothing remembered.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="Refusal">Which guard refused, why, and what would make it possible.</param>
public sealed record Refused(DisputeId Dispute, Refusal Refusal) : Reply(Dispute);
