using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

/// <summary>A calculation; in whole numbers only where both sides are whole and nothing is divided.</summary>
internal sealed class Arithmetic(ArithmeticOperator op, Term left, Term right, SourceSpan where)
    : Term(op != ArithmeticOperator.Divide && left.Kind == TermKind.Whole && right.Kind == TermKind.Whole ? TermKind.Whole : TermKind.Fraction, where, left, right)
{
    public ArithmeticOperator Operator => op;

    public Term Left => left;

    public Term Right => right;

    internal override string Shape => $"{op}";

    public override bool TryWhole(FactRow row, out long value)
    {
        var known = left.TryWhole(row, out var a) & right.TryWhole(row, out var b);
        return Exact.Calculate(op, a, b, out value) & known;
    }

    public override bool TryFraction(FactRow row, out decimal value)
    {
        if (Kind == TermKind.Whole) return base.TryFraction(row, out value);
        value = 0;
        return left.TryFraction(row, out var a) && right.TryFraction(row, out var b) && Exact.Calculate(op, a, b, out value);
    }
}
