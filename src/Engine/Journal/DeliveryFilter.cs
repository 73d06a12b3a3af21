using Parley.Disputes;

namespace Parley.Journal;

/// <summary>Which deliveries to list.</summary>
/// <param name="State">In this state, or null for any.</param>
/// <param name="Dispute">Of this dispute, or null for all.</param>
public sealed record DeliveryFilter(DeliveryState? State = null, DisputeId? Dispute = null);
