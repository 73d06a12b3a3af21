using System.Linq.Expressions;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Fused;

/// <summary>Writes the code for comparisons, the cheapest way there is for the two sides.</summary>
internal sealed class ComparisonWriter(RowReader row, ValueWriter values, LaneCode lanes)
{
    public Expression Compare(Comparison comparison, CompareOperator op)
    {
        var (left, right) = (Named.Unwrap(comparison.Left), Named.Unwrap(comparison.Right));
        var ready = (left, right) switch
        {
            (FactTerm fact, Constant constant) => WithConstant(fact, op, constant, comparison.Domain),
            (Constant constant, FactTerm fact) => WithConstant(fact, op.Mirrored(), constant, comparison.Domain),
            _ => null,
        };
        return ready ?? InGeneral(comparison, op);
    }

    public Expression Member(Membership membership)
    {
        var before = new Statements();
        if (membership.Domain == TermKind.Whole && Named.Unwrap(membership.Value) is FactTerm { Kind: TermKind.Choice } fact)
        {
            return membership.Constants.Select(c => IsWord(fact, CompareOperator.Equal, c)).Aggregate(Expression.Or);
        }

        var value = values.Of(membership.Domain, membership.Value, before);
        var kept = before.Keep(value.Value);
        var isOne = membership.Constants.Select(c => Expression.Equal(kept, values.Of(membership.Domain, c, before).Value)).Aggregate(Expression.Or);
        return before.Then(lanes.Where(value.Certainty, isOne));
    }

    private Expression? WithConstant(FactTerm fact, CompareOperator op, Constant constant, TermKind domain) => (fact.Kind, domain) switch
    {
        (TermKind.Choice, TermKind.Whole) => IsWord(fact, op, constant),
        (TermKind.Fraction, TermKind.Fraction) when FactCells.OfConstant(ValueWriter.FractionOf(constant)) is { } scaled => InTenThousandths(fact, op, Expression.Constant(scaled)),
        _ => null,
    };

    private Expression IsWord(FactTerm fact, CompareOperator op, Constant constant) =>
        lanes.Word(fact.Slot, (int)ValueWriter.WholeOf(constant), isNegated: op == CompareOperator.NotEqual);

    /// <summary>
    /// A decimal against whole ten-thousandths: it is below them exactly when it, rounded down, is; and above them exactly when it, rounded up, is.
    /// </summary>
    private Expression InTenThousandths(FactTerm fact, CompareOperator op, Expression constant)
    {
        var (floor, ceiling) = (row.Cell(fact.Slot.Cell), row.Cell(fact.Slot.CeilingCell));
        var isEqual = Expression.And(Expression.Equal(floor, constant), Expression.Equal(ceiling, constant));
        Expression holds = op switch
        {
            CompareOperator.Equal => isEqual,
            CompareOperator.NotEqual => Expression.Not(isEqual),
            CompareOperator.Less or CompareOperator.GreaterOrEqual => Of(op, floor, constant),
            _ => Of(op, ceiling, constant),
        };
        return lanes.Where(row.Certainty(fact.Slot), holds);
    }

    private Expression InGeneral(Comparison comparison, CompareOperator op)
    {
        var before = new Statements();
        var (left, right) = (values.Of(comparison.Domain, comparison.Left, before), values.Of(comparison.Domain, comparison.Right, before));
        return before.Then(lanes.Where(Certainty.OfBoth(left.Certainty, right.Certainty), Of(op, left.Value, right.Value)));
    }

    private static BinaryExpression Of(CompareOperator op, Expression left, Expression right) => op switch
    {
        CompareOperator.Equal => Expression.Equal(left, right),
        CompareOperator.NotEqual => Expression.NotEqual(left, right),
        CompareOperator.Less => Expression.LessThan(left, right),
        CompareOperator.LessOrEqual => Expression.LessThanOrEqual(left, right),
        CompareOperator.Greater => Expression.GreaterThan(left, right),
        _ => Expression.GreaterThanOrEqual(left, right),
    };
}
