using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Organisation;

/// <summary>The units and how they stand to one another. Made of checked units only: known parents, no cycle.</summary>
internal sealed class UnitTree
{
    private readonly FrozenDictionary<string, Unit> units;
    private readonly FrozenDictionary<string, ImmutableArray<Unit>> beside;

    public UnitTree(ImmutableArray<Unit> units)
    {
        this.units = units.ToFrozenDictionary(u => u.Id, StringComparer.Ordinal);
        beside = units.ToFrozenDictionary(u => u.Id, u => units.Where(other => StandsBeside(other, u)).ToImmutableArray(), StringComparer.Ordinal);
    }

    public Unit? Find(string? id) => id is null ? null : units.GetValueOrDefault(id);

    /// <summary>The unit, its parent, and so on to the root. Empty for an unknown unit.</summary>
    public IEnumerable<Unit> Upward(string? id)
    {
        for (var unit = Find(id); unit is not null; unit = Find(unit.Parent)) yield return unit;
    }

    /// <summary>Upward, each unit followed by those that stand beside it, in the order of the file.</summary>
    public IEnumerable<Unit> UpwardAndBeside(string? id)
    {
        foreach (var unit in Upward(id))
        {
            yield return unit;
            foreach (var other in beside[unit.Id]) yield return other;
        }
    }

    public Unit? AtTier(string? id, Tier tier) => UpwardAndBeside(id).FirstOrDefault(u => u.Tier == tier);

    public Unit? CommonSuperior(string a, string b)
    {
        var above = Upward(a).ToList();
        return Upward(b).FirstOrDefault(above.Contains);
    }

    /// <summary>A police station below its township, or a leading group that serves the county: of the same height, though not on the way up.</summary>
    private static bool StandsBeside(Unit other, Unit unit) =>
        other.Serves.Contains(unit.Id, StringComparer.Ordinal) || (string.Equals(other.Parent, unit.Id, StringComparison.Ordinal) && other.Tier == unit.Tier);
}
