using Parley.Rules.Words;

namespace Parley.Rules.Cells;

/// <summary>The variables of one question: the facts its conditions read, cut where those conditions cut them.</summary>
internal sealed class CellVariables
{
    private readonly Dictionary<(int Slot, int Place), CellVariable> byPlace = [];

    private CellVariables(IEnumerable<CellVariable> variables)
    {
        foreach (var variable in variables) byPlace.Add((variable.Slot.Index, variable.Place), variable);
    }

    public IReadOnlyCollection<CellVariable> All => byPlace.Values;

    /// <summary>How many facts and how many cells they have together.</summary>
    public (int Facts, int Cells) Count => (All.Select(v => v.Slot.Index).Distinct().Count(), All.Sum(v => v.Cells.Length));

    /// <summary>Null where a set has too many words to tell apart.</summary>
    public static CellVariables? Of(IEnumerable<Demand> demands, CellSpace space)
    {
        var all = new List<CellVariable>();
        foreach (var fact in demands.SelectMany(d => d.Cuts.Facts).GroupBy(f => f.Key, f => f.Value))
        {
            if (CellMaker.Of(space.Words.Slots[fact.Key], [.. fact.Distinct()], space.Dangers[fact.Key]) is not { } variables) return null;
            all.AddRange(variables);
        }

        return new CellVariables(all);
    }

    public IEnumerable<CellVariable> Of(int slot) => All.Where(v => v.Slot.Index == slot);

    /// <summary>The variable of a word of a set, or of the set where that is one variable.</summary>
    public CellVariable Find(int slot, int place) => byPlace.TryGetValue((slot, place), out var own) ? own : byPlace[(slot, -1)];

    public void ClearAll(FactRow row, FactRow other)
    {
        foreach (var variable in All.Where(v => !v.IsOpen))
        {
            variable.Clear(row);
            variable.Clear(other);
        }
    }
}
