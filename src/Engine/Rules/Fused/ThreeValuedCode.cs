using System.Linq.Expressions;
using Parley.Rules.Words;

namespace Parley.Rules.Fused;

/// <summary>Two bits, "surely" below and "possibly" above: 0 no, 2 cannot tell, 3 yes.</summary>
internal sealed class ThreeValuedCode(RowReader row) : LaneCode(row)
{
    private static readonly Expression OnePlace = Expression.Constant(1);

    public override Expression Yes => Three;

    public override Expression Word(WordSlot slot, int place, bool isNegated) => Expression.And(WordCell(slot, place, isNegated), Three);

    public override Expression Where(Certainty certainty, Expression condition) => certainty.Apply(Expression.Multiply(Bit(condition), Three));

    public override Expression Not(Expression judgement)
    {
        var flipped = Expression.Variable(typeof(long));
        return Expression.Block(
            [flipped],
            Expression.Assign(flipped, Expression.ExclusiveOr(judgement, Three)),
            Expression.And(Expression.Or(Expression.LeftShift(flipped, OnePlace), Expression.RightShift(flipped, OnePlace)), Three));
    }

    public override Expression Decides(ParameterExpression judgement, bool isAll) => Expression.Equal(judgement, isAll ? Zero : Three);

    public override Expression Choose(ParameterExpression test, ParameterExpression yes, ParameterExpression no) =>
        Expression.Or(Expression.Or(Expression.And(test, yes), Expression.And(Not(test), no)), Expression.And(yes, no));

    public override Expression AtLeast(int count, IReadOnlyList<ParameterExpression> parts)
    {
        var surely = parts.Aggregate(Zero, (sum, next) => Expression.Add(sum, Expression.And(next, One)));
        var possibly = parts.Aggregate(Zero, (sum, next) => Expression.Add(sum, Expression.RightShift(next, OnePlace)));
        var enough = Expression.Constant((long)count);
        return Expression.Or(Bit(Expression.GreaterThanOrEqual(surely, enough)), Expression.LeftShift(Bit(Expression.GreaterThanOrEqual(possibly, enough)), OnePlace));
    }

    public override Expression Lane(IEnumerable<(int Place, Expression Judgement)> rules) => Placed(rules);
}
