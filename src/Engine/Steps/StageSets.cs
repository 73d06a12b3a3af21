using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Steps;

/// <summary>Sets of stages that several steps share.</summary>
internal static class StageSets
{
    public static ImmutableArray<Stage> Active { get; } = [.. Enum.GetValues<Stage>().Where(s => s.IsActive())];

    public static ImmutableArray<Stage> Any { get; } = [.. Enum.GetValues<Stage>()];
}
