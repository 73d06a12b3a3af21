using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley;

/// <summary>The command was carried out, or stored as a proposal, and is as durable as the journal promises.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="Version">The version the dispute has after it.</param>
/// <param name="Events">What happened, in order.</param>
/// <param name="Repeated">Whether the same command id was accepted before; this is then the first answer again.</param>
/// <param name="Proposal">The id of the proposal when the command waits for a second person, else null.</param>
public sealed record Accepted(DisputeId Dispute, long Version, IReadOnlyList<DisputeEvent> Events, bool Repeated = false, string? Proposal = null) : Reply(Dispute);
