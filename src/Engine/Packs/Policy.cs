using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Rules.Words;

namespace Parley.Packs;

/// <summary>The pinned part of a pack, compiled. Immutable and safe to share between threads.</summary>
internal sealed record Policy
{
    public required string Revision { get; init; }

    public required ReadOnlyMemory<byte> Bytes { get; init; }

    public required PackSettings Settings { get; init; }

    public required LevelScale Levels { get; init; }

    public required ImmutableArray<LevelOption> LevelOptions { get; init; }

    public required FactCatalogue Facts { get; init; }

    /// <summary>The vocabulary of all rules: declared facts and the engine's own.</summary>
    public required RuleWords Words { get; init; }

    public required GradingRules Grading { get; init; }

    public required ScreeningRules Screening { get; init; }

    public required AssignmentRules Assignment { get; init; }

    public required ClimbRules Climb { get; init; }

    public required ImmutableDictionary<string, Channel> Channels { get; init; }

    public required ImmutableDictionary<string, Body> Bodies { get; init; }

    public required DeadlineTable Deadlines { get; init; }

    public required Ladder Ladder { get; init; }

    public required FollowUpPlan FollowUp { get; init; }

    public required NoticePlan Notices { get; init; }
}
