using System.Collections.Immutable;

namespace Parley.Rules;

/// <summary>What single facts would have to become for another result: for each fact the smallest change that raises and that lowers the highest success event, nearest first.</summary>
/// <param name="Event">The highest success event as things are; null for none.</param>
/// <param name="Raising">Changes that raise it, one a fact at most.</param>
/// <param name="Lowering">Changes that lower it, one a fact at most.</param>
/// <param name="NotAnalysed">The slots of facts that stand in calculations of which the turning points are not found; changes of these may be missing.</param>
internal sealed record NearestChanges(string? Event, ImmutableArray<FactChange> Raising, ImmutableArray<FactChange> Lowering, ImmutableArray<int> NotAnalysed)
{
    /// <summary>The smallest change that raises; null when no single fact does.</summary>
    public FactChange? Raise => Raising.IsEmpty ? null : Raising[0];

    /// <summary>The smallest change that lowers; null when no single fact does.</summary>
    public FactChange? Lower => Lowering.IsEmpty ? null : Lowering[0];
}
