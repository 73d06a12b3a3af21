using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules;

/// <summary>Tells reasons and open questions for a row by walking checked terms.</summary>
internal static class Reasoner
{
    /// <summary>A bare null would be read as a word, which converts to a value.</summary>
    private static FactValue? Unknown => default;

    public static Reason Explain(Term term, FactRow row)
    {
        ImmutableArray<Reason> parts = HasParts(term) ? [.. term.Parts.Select(p => Explain(p, row))] : [];
        var values = HasParts(term) ? ImmutableArray<ReasonValue>.Empty : [.. Values(term, row).Distinct()];
        return new Reason(term is Named named ? named.Name : term.Where.Text, term.Judge(row), term.Where.Position, values, parts);
    }

    /// <summary>The unknown facts on which a condition that cannot tell hangs, by slot: those of the parts that cannot tell, not all it reads.</summary>
    public static void OpenQuestions(Term term, FactRow row, ISet<int> into)
    {
        if (term.Kind == TermKind.Boolean && term.Judge(row) != Judgement.CannotTell) return;
        if (term is FactTerm or CountTerm or HasWord)
        {
            var slot = SlotOf(term);
            if (!row.IsKnown(slot)) into.Add(slot);
        }

        foreach (var part in term.Parts) OpenQuestions(part, row, into);
    }

    /// <summary>All facts a term reads, by slot.</summary>
    public static void Facts(Term term, ISet<int> into)
    {
        if (term is FactTerm or CountTerm or HasWord) into.Add(SlotOf(term));
        foreach (var part in term.Parts) Facts(part, into);
    }

    public static IEnumerable<TimeComparison> TimeComparisons(Term term) => term switch
    {
        Comparison comparison => Of(comparison),
        Membership { Value: var value } membership when Named.Unwrap(value) is FactTerm { Slot.Word.IsTime: true } fact => membership.Constants.Select(c => new TimeComparison(fact.Slot, CompareOperator.Equal, c.Value, c.Where.Position)),
        _ => term.Parts.SelectMany(TimeComparisons),
    };

    private static int SlotOf(Term term) => term switch
    {
        FactTerm fact => fact.Slot.Index,
        CountTerm count => count.Slot.Index,
        HasWord word => word.Slot.Index,
        _ => throw new ArgumentException("The term reads no fact itself.", nameof(term)),
    };

    private static IEnumerable<TimeComparison> Of(Comparison comparison)
    {
        var (left, right) = (Named.Unwrap(comparison.Left), Named.Unwrap(comparison.Right));
        if (left is FactTerm { Slot.Word.IsTime: true } a && right is Constant later) return [new TimeComparison(a.Slot, comparison.Operator, later.Value, comparison.Where.Position)];
        if (right is FactTerm { Slot.Word.IsTime: true } b && left is Constant earlier) return [new TimeComparison(b.Slot, comparison.Operator.Mirrored(), earlier.Value, comparison.Where.Position)];
        return comparison.Parts.SelectMany(TimeComparisons);
    }

    private static bool HasParts(Term term) => term switch
    {
        Named named => named.Kind == TermKind.Boolean,
        Junction or Negation or AtLeast => true,
        Choose choose => choose.Kind == TermKind.Boolean,
        Comparison comparison => comparison.Domain == TermKind.Boolean,
        _ => false,
    };

    private static IEnumerable<ReasonValue> Values(Term term, FactRow row)
    {
        if (term is FactTerm or CountTerm or HasWord) yield return new ReasonValue(row.Words.Slots[SlotOf(term)].Word.Name, row[SlotOf(term)], IsParameter: false);
        if (term is Named named) yield return new ReasonValue(named.Name, ValueOf(named.Definition, row), IsParameter: true);
        foreach (var value in term.Parts.SelectMany(p => Values(p, row))) yield return value;
    }

    private static FactValue? ValueOf(Term term, FactRow row) => Named.Unwrap(term) switch
    {
        Constant constant => constant.Value,
        FactTerm fact => row[fact.Slot.Index],
        { Kind: TermKind.Whole } whole => whole.TryWhole(row, out var value) ? FactValue.Of(value) : Unknown,
        { Kind: TermKind.Fraction } fraction => fraction.TryFraction(row, out var value) ? FactValue.Of(value) : Unknown,
        { Kind: TermKind.Text } text => text.TryText(row, out var value) ? FactValue.Text(value) : Unknown,
        { Kind: TermKind.Boolean } condition => condition.Judge(row) is var outcome and not Judgement.CannotTell ? FactValue.Of(outcome == Judgement.Matched) : Unknown,
        _ => Unknown,
    };
}
