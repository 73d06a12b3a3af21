using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Revisions;

namespace Parley.Administration;

/// <summary>What an act of administration means: events, or why not; nothing when nothing needs to be done.</summary>
internal sealed record AdministrationDecision(Refusal? Refusal, ImmutableArray<DisputeEvent> Events)
{
    public static AdministrationDecision Of(RevisionDecision decision) => new(decision.Refusal, decision.Events);

    public static AdministrationDecision Of(params ImmutableArray<DisputeEvent> events) => new(null, events);

    public static AdministrationDecision Refuse(MessageKind kind, string guard, params ReadOnlySpan<object?> about) => new(Refusal.Of(kind, guard, about), []);
}
