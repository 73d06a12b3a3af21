using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley.Revisions;

/// <summary>What an act about a revision means: events, or why not.</summary>
internal sealed record RevisionDecision(Refusal? Refusal, ImmutableArray<DisputeEvent> Events)
{
    public static RevisionDecision Nothing { get; } = new(null, []);

    public static RevisionDecision Of(params ImmutableArray<DisputeEvent> events) => new(null, events);

    public static RevisionDecision Refuse(MessageKind kind, string guard, params ReadOnlySpan<object?> about) => new(Refusal.Of(kind, guard, about), []);
}
