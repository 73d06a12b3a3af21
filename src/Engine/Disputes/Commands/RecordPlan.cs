using System.Collections.Immutable;

namespace Parley.Disputes.Commands;

/// <summary>Records the plan for this dispute (一案一策).</summary>
public sealed record RecordPlan : Command
{
    /// <summary>The subject that answers for it.</summary>
    public required string Lead { get; init; }

    /// <summary>The subjects that work on it.</summary>
    public ImmutableArray<string> Handlers { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What will be done.</summary>
    public required string Measures { get; init; }

    /// <summary>What comes next.</summary>
    public string? NextStep { get; init; }

    /// <summary>When the next step is due (inclusive), or null.</summary>
    public DateTimeOffset? NextStepBy { get; init; }
}
