using System.Linq.Expressions;
using Parley.Rules.Words;

namespace Parley.Rules.Fused;

/// <summary>
/// For rows in which every fact of the block is known, and rules that cannot fail: the lowest bit alone counts, what stands above it is cut off at the end.
/// </summary>
internal sealed class TwoValuedCode(RowReader row) : LaneCode(row)
{
    public override Expression Yes => One;

    public override Expression Word(WordSlot slot, int place, bool isNegated) => WordCell(slot, place, isNegated);

    public override Expression Where(Certainty certainty, Expression condition) => Bit(condition);

    public override Expression Not(Expression judgement) => Expression.ExclusiveOr(judgement, One);

    public override Expression Decides(ParameterExpression judgement, bool isAll) => Expression.Equal(Expression.And(judgement, One), isAll ? Zero : One);

    public override Expression Choose(ParameterExpression test, ParameterExpression yes, ParameterExpression no) =>
        Expression.Or(Expression.And(test, yes), Expression.And(Not(test), no));

    public override Expression AtLeast(int count, IReadOnlyList<ParameterExpression> parts) => Bit(Expression.GreaterThanOrEqual(
        parts.Aggregate(Zero, (sum, next) => Expression.Add(sum, Expression.And(next, One))),
        Expression.Constant((long)count)));

    public override Expression Lane(IEnumerable<(int Place, Expression Judgement)> rules) =>
        Expression.Multiply(Placed(rules.Select(r => (r.Place, (Expression)Expression.And(r.Judgement, One)))), Three);
}
