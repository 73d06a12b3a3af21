using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Organisation;

/// <summary>The units and how they stand to one another. Made of checked units only: known parents, no circle, no deeper than <see cref="MostDepth"/>.</summary>
internal sealed class UnitTree
{
    public const int MostDepth = 32;

    private readonly FrozenDictionary<string, Unit> units;

    /// <summary>For each unit the order in which a search goes up, made once: every warning asks for it.</summary>
    private readonly FrozenDictionary<string, ImmutableArray<Unit>> ways;

    public UnitTree(ImmutableArray<Unit> units)
    {
        this.units = units.ToFrozenDictionary(u => u.Id, StringComparer.Ordinal);
        var beside = Beside(units);
        ways = units.ToFrozenDictionary(u => u.Id, u => Upward(u.Id).SelectMany(a => beside[a.Id].Prepend(a)).ToImmutableArray(), StringComparer.Ordinal);
    }

    public Unit? Find(string? id) => id is null ? null : units.GetValueOrDefault(id);

    /// <summary>The unit, its parent, and so on to the root. Empty for an unknown unit.</summary>
    public IEnumerable<Unit> Upward(string? id)
    {
        for (var unit = Find(id); unit is not null; unit = Find(unit.Parent)) yield return unit;
    }

    /// <summary>Upward, each unit followed by those that stand beside it, in the order of the file.</summary>
    public ImmutableArray<Unit> UpwardAndBeside(string? id) => id is not null && ways.TryGetValue(id, out var way) ? way : [];

    public Unit? AtTier(string? id, Tier tier)
    {
        foreach (var unit in UpwardAndBeside(id))
        {
            if (unit.Tier == tier) return unit;
        }

        return null;
    }

    public Unit? CommonSuperior(string a, string b)
    {
        var above = Upward(a).Select(u => u.Id).ToHashSet(StringComparer.Ordinal);
        return Upward(b).FirstOrDefault(u => above.Contains(u.Id));
    }

    /// <summary>A police station below its township, or a leading group that serves the county: of the same height, though not on the way up.</summary>
    private ILookup<string, Unit> Beside(ImmutableArray<Unit> all) =>
        all.SelectMany(u => BesideWhom(u).Select(beside => (Unit: u, Beside: beside))).ToLookup(p => p.Beside, p => p.Unit, StringComparer.Ordinal);

    private IEnumerable<string> BesideWhom(Unit unit)
    {
        var parent = Find(unit.Parent);
        return parent?.Tier == unit.Tier ? unit.Serves.Append(parent.Id).Distinct(StringComparer.Ordinal) : unit.Serves.Distinct(StringComparer.Ordinal);
    }
}
