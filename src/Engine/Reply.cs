using Parley.Disputes;

namespace Parley;

/// <summary>The answer to a command: <see cref="Accepted"/> or <see cref="Refused"/>.</summary>
/// <param name="Dispute">The dispute it was sent to.</param>
public abstract record Reply(DisputeId Dispute);
