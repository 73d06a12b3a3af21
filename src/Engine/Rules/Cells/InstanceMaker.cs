using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Rules.Words;

namespace Parley.Rules.Cells;

/// <summary>Makes whole disputes of the cells a search ended in.</summary>
internal static class InstanceMaker
{
    public static Instance Of(CellVariables variables, CellSpace space, CellSearch search)
    {
        var row = space.Words.NewRow();
        row.CopyFrom(space.Harmless);
        var given = ImmutableArray.CreateBuilder<(WordSlot, FactValue)>();
        var differs = search.Differs?.Variable.Slot.Index ?? -1;
        foreach (var fact in variables.All.Where(v => !v.IsOpen).GroupBy(v => v.Slot))
        {
            if (fact.Key.Index == differs) continue;
            var value = Value(fact.Key, [.. fact], space.Harmless);
            row.Set(fact.Key.Index, value);
            given.Add((fact.Key, value));
        }

        given.Sort((a, b) => a.Item1.Index.CompareTo(b.Item1.Index));
        return search.Differs is { } step ? Pair(row, given.ToImmutable(), step, [.. variables.Of(differs)], space) : new Instance(row, row, given.ToImmutable(), -1);
    }

    /// <summary>Of the milder cell the grave end, of the graver one the mild end: the two values nearest each other.</summary>
    private static Instance Pair(FactRow row, ImmutableArray<(WordSlot, FactValue)> given, (CellVariable Variable, int Mild, int Grave) step, CellVariable[] fact, CellSpace space)
    {
        var slot = step.Variable.Slot;
        var after = space.Words.NewRow();
        after.CopyFrom(row);
        if (step.Variable.Place < 0)
        {
            row.Set(slot.Index, step.Variable.Cells[step.Mild].Grave);
            after.Set(slot.Index, step.Variable.Cells[step.Grave].Mild);
        }
        else
        {
            step.Variable.Assign(step.Mild, space.Words.NewRow());
            row.Set(slot.Index, Value(slot, fact, space.Harmless));
            step.Variable.Assign(step.Grave, space.Words.NewRow());
            after.Set(slot.Index, Value(slot, fact, space.Harmless));
        }

        return new Instance(row, after, given, slot.Index);
    }

    /// <summary>A set has the words that were said of it, and of the others those of a harmless one.</summary>
    private static FactValue Value(WordSlot slot, CellVariable[] parts, FactRow harmless)
    {
        if (parts[0].Place < 0) return parts[0].ValueAt(isGrave: false);
        var words = (harmless[slot.Index]?.AsChoices() ?? []).ToHashSet(StringComparer.Ordinal);
        foreach (var part in parts.Where(p => !p.IsOpen))
        {
            if (part.Cell.Mild.AsBoolean()) words.Add(slot.Word.Words[part.Place]);
            else words.Remove(slot.Word.Words[part.Place]);
        }

        return FactValue.Choices(slot.Word.Words.Where(words.Contains));
    }
}
