using Parley.Rules.Changes;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Cells;

/// <summary>Tells from the shape of a condition that it cannot go the wrong way when a fact rises or falls; most conditions need no search then.</summary>
internal sealed class Trend(CellSpace space)
{
    private readonly FactRow unknown = space.Words.NewRow();
    private readonly FactRow row = space.Words.NewRow();

    /// <summary>Whether a condition that matches still matches after a fact got higher (or lower). False says nothing.</summary>
    public bool Keeps(Term term, WordSlot slot, bool higher)
    {
        if (!LinearForm.Reads(term, slot.Index)) return true;
        if (slot.Word.Kind != TermKind.Choices && ReadsOnly(term, slot)) return KeepsByCells(term, slot, higher);
        return term switch
        {
            FactTerm or HasWord => higher,
            Named named => Keeps(named.Definition, slot, higher),
            Negation negation => Keeps(negation.Inner, slot, !higher),
            Junction or AtLeast => term.Parts.All(p => Keeps(p, slot, higher)),
            Choose choose when !LinearForm.Reads(choose.Test, slot.Index) => Keeps(choose.Yes, slot, higher) && Keeps(choose.No, slot, higher),
            Comparison { Domain: TermKind.Whole or TermKind.Fraction } comparison => Keeps(comparison, slot, higher),
            _ => false,
        };
    }

    private bool Keeps(Comparison comparison, WordSlot slot, bool higher)
    {
        if (comparison.Operator.IsEquality()) return false;
        var rises = (Slope(comparison.Left, slot), Slope(comparison.Right, slot)) switch
        {
            ({ } left, { } right) when left > right => comparison.Operator is CompareOperator.Greater or CompareOperator.GreaterOrEqual,
            ({ } left, { } right) when left < right => comparison.Operator is CompareOperator.Less or CompareOperator.LessOrEqual,
            ({ }, { }) => higher,
            _ => !higher,
        };
        return rises == higher;
    }

    private decimal? Slope(Term term, WordSlot slot) => Named.Unwrap(term) switch
    {
        CountTerm count when count.Slot.Index == slot.Index => 1,
        var other when !LinearForm.Reads(other, slot.Index) => 0,
        var other => LinearForm.Of(other, slot.Index, unknown)?.Slope,
    };

    private static bool ReadsOnly(Term term, WordSlot slot)
    {
        var read = new SortedSet<int>();
        Reasoner.Facts(term, read);
        return read.Count == 1 && read.Contains(slot.Index);
    }

    /// <summary>A condition on one fact is simply tried out in each of its cells.</summary>
    private bool KeepsByCells(Term term, WordSlot slot, bool higher)
    {
        var cuts = ConditionCuts.Of(term, space.Words);
        if (!cuts.IsAnalysed || CellMaker.Of(slot, [.. cuts.Facts.Values], higher ? Danger.Higher : Danger.Lower) is not [var fact]) return false;
        var before = Judgement.NotMatched;
        foreach (var cell in fact.Cells)
        {
            row.Set(slot.Index, cell.Mild);
            var now = term.Judge(row);
            if (before == Judgement.Matched && now != Judgement.Matched) return false;
            before = now;
        }

        return true;
    }
}
