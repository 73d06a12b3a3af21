using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

/// <summary>Whether one condition surely holds where another does, as far as their shapes show it: "no" may also mean that it was not seen.</summary>
internal static class Implication
{
    public static bool Follows(Term from, Term what)
    {
        (from, what) = (Named.Unwrap(from), Named.Unwrap(what));
        if (what is Constant { Kind: TermKind.Boolean } always) return always.Value.AsBoolean();
        if (AreSame(from, what)) return true;
        if (from is Junction { IsAll: false }) return from.Parts.All(p => Follows(p, what));
        if (what is Junction { IsAll: true }) return what.Parts.All(p => Follows(from, p));
        if (what is Junction && what.Parts.Any(p => Follows(from, p))) return true;
        if (from is Junction) return from.Parts.Any(p => Follows(p, what));
        return from is Comparison stronger && what is Comparison weaker && Follows(stronger, weaker);
    }

    private static bool AreSame(Term a, Term b) =>
        string.Equals(a.Shape, b.Shape, StringComparison.Ordinal) && SlotOf(a) == SlotOf(b) && a.Parts.Length == b.Parts.Length
        && a.Parts.Zip(b.Parts).All(p => AreSame(Named.Unwrap(p.First), Named.Unwrap(p.Second)));

    private static int? SlotOf(Term term) => term is FactTerm fact ? fact.Slot.Index : null;

    /// <summary><c>level == red</c> lies within <c>level >= orange</c>.</summary>
    private static bool Follows(Comparison stronger, Comparison weaker)
    {
        if (Bound(stronger) is not { } a || Bound(weaker) is not { } b || a.Slot != b.Slot) return false;
        var sign = a.Value.CompareTo(b.Value);
        return (a.Operator, b.Operator) switch
        {
            (CompareOperator.Equal, _) => b.Operator.Holds(sign),
            (CompareOperator.GreaterOrEqual, CompareOperator.GreaterOrEqual) or (CompareOperator.Greater, CompareOperator.Greater or CompareOperator.GreaterOrEqual) => sign >= 0,
            (CompareOperator.GreaterOrEqual, CompareOperator.Greater) => sign > 0,
            (CompareOperator.LessOrEqual, CompareOperator.LessOrEqual) or (CompareOperator.Less, CompareOperator.Less or CompareOperator.LessOrEqual) => sign <= 0,
            (CompareOperator.LessOrEqual, CompareOperator.Less) => sign < 0,
            _ => false,
        };
    }

    private static (int Slot, CompareOperator Operator, decimal Value)? Bound(Comparison comparison)
    {
        if (comparison.Domain is not (TermKind.Whole or TermKind.Fraction or TermKind.Ordered)) return null;
        var (left, right) = (Named.Unwrap(comparison.Left), Named.Unwrap(comparison.Right));
        if (left is FactTerm fact && right is Constant most && most.TryFraction(FactRow.Empty, out var value)) return (fact.Slot.Index, comparison.Operator, value);
        return right is FactTerm other && left is Constant least && least.TryFraction(FactRow.Empty, out var turned) ? (other.Slot.Index, comparison.Operator.Mirrored(), turned) : null;
    }
}
