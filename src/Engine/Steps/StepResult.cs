using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley.Steps;

/// <summary>What a step decided: a refusal, a wish for a second person, or events and an outcome.</summary>
internal sealed record StepResult
{
    /// <summary>The step needs two people, and only one was there.</summary>
    public static StepResult SecondPerson { get; } = new() { NeedsSecondPerson = true };

    public Refusal? Refusal { get; private init; }

    public bool NeedsSecondPerson { get; private init; }

    public ImmutableArray<DisputeEvent> Events { get; private init; } = [];

    public Outcome? Outcome { get; private init; }

    public ImmutableArray<DisputeEvent> OtherEvents { get; private init; } = [];

    public Outcome? OtherOutcome { get; private init; }

    public static StepResult Refuse(Refusal refusal) => new() { Refusal = refusal };

    public static StepResult Refuse(MessageKind kind, string guard, params ReadOnlySpan<object?> about) => new() { Refusal = Disputes.Refusal.Of(kind, guard, about) };

    public static StepResult Happened(params ReadOnlySpan<DisputeEvent> events) => new() { Events = [.. events] };

    public static StepResult Moved(Outcome outcome, params ReadOnlySpan<DisputeEvent> events) => new() { Outcome = outcome, Events = [.. events] };

    /// <summary>Adds what happens to the other dispute.</summary>
    public StepResult AndOther(Outcome? outcome, params ReadOnlySpan<DisputeEvent> events) => this with { OtherEvents = [.. events], OtherOutcome = outcome };
}
