using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Changes;

/// <summary>A calculation as <c>slope × fact + offset</c>, all other facts held at their values.</summary>
internal readonly record struct LinearForm(decimal Slope, decimal Offset)
{
    /// <summary>The form of a number in one fact; null where it has none: the fact in a product with itself, a remainder, a choice, or beside something unknown.</summary>
    public static LinearForm? Of(Term term, int fact, FactRow row) => Named.Unwrap(term) switch
    {
        FactTerm known when known.Slot.Index == fact => new LinearForm(1, 0),
        Arithmetic calculation when Reads(calculation, fact) => Combine(calculation, fact, row),
        var other when !Reads(other, fact) => other.TryFraction(row, out var value) ? new LinearForm(0, value) : null,
        _ => null,
    };

    /// <summary>Where the form is zero, or null where it never is.</summary>
    public decimal? Zero => Slope != 0 && Exact.Divide(-Offset, Slope, out var zero) ? zero : null;

    public static LinearForm? Difference(LinearForm? left, LinearForm? right) => left is { } a && right is { } b ? Sum(a, b, ArithmeticOperator.Subtract) : null;

    public static bool Reads(Term term, int fact) => term switch
    {
        FactTerm read => read.Slot.Index == fact,
        CountTerm read => read.Slot.Index == fact,
        HasWord read => read.Slot.Index == fact,
        _ => term.Parts.Any(p => Reads(p, fact)),
    };

    private static LinearForm? Combine(Arithmetic calculation, int fact, FactRow row)
    {
        if (Of(calculation.Left, fact, row) is not { } left || Of(calculation.Right, fact, row) is not { } right) return null;
        return calculation.Operator switch
        {
            ArithmeticOperator.Add or ArithmeticOperator.Subtract => Sum(left, right, calculation.Operator),
            ArithmeticOperator.Multiply when right.Slope == 0 => Scale(left, right.Offset, calculation.Operator),
            ArithmeticOperator.Multiply when left.Slope == 0 => Scale(right, left.Offset, calculation.Operator),
            ArithmeticOperator.Divide when right.Slope == 0 => Scale(left, right.Offset, calculation.Operator),
            _ => null,
        };
    }

    private static LinearForm? Sum(LinearForm a, LinearForm b, ArithmeticOperator op) =>
        Exact.Calculate(op, a.Slope, b.Slope, out var slope) && Exact.Calculate(op, a.Offset, b.Offset, out var offset) ? new LinearForm(slope, offset) : null;

    private static LinearForm? Scale(LinearForm form, decimal by, ArithmeticOperator op) =>
        Exact.Calculate(op, form.Slope, by, out var slope) && Exact.Calculate(op, form.Offset, by, out var offset) ? new LinearForm(slope, offset) : null;
}
