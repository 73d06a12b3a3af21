using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Fused;

/// <summary>How judgements are written as code: as longs of which Kleene's and, or are the machine's, so that nothing branches.</summary>
internal abstract class LaneCode(RowReader row)
{
    protected static readonly Expression Zero = Expression.Constant(0L);
    protected static readonly Expression One = Expression.Constant(1L);
    protected static readonly Expression Three = Expression.Constant(3L);

    /// <summary>Reads a bool as the byte it is; the just-in-time compiler knows this call and leaves no call behind.</summary>
    private static readonly MethodInfo BitCast = typeof(Unsafe).GetMethod(nameof(Unsafe.BitCast))?.MakeGenericMethod(typeof(bool), typeof(byte))
        ?? throw new MissingMethodException(nameof(Unsafe), nameof(Unsafe.BitCast));

    public static Expression No => Zero;

    public abstract Expression Yes { get; }

    protected RowReader Row => row;

    /// <summary>1 for true.</summary>
    public static Expression Bit(Expression condition) => Expression.Convert(Expression.Call(BitCast, condition), typeof(long));

    public Expression Fact(WordSlot slot) => row.Cell(slot.Cell);

    public Expression NotFact(WordSlot slot) => row.Cell(slot.NotCell);

    /// <summary>The judgement of "is, or has, this word", out of the cell that has the judgements of 32.</summary>
    public abstract Expression Word(WordSlot slot, int place, bool isNegated);

    /// <summary>What a condition says where its values are known.</summary>
    public abstract Expression Where(Certainty certainty, Expression condition);

    public abstract Expression Not(Expression judgement);

    /// <summary>Whether a judgement decides "all of" or "any of" by itself.</summary>
    public abstract Expression Decides(ParameterExpression judgement, bool isAll);

    public abstract Expression Choose(ParameterExpression test, ParameterExpression yes, ParameterExpression no);

    public abstract Expression AtLeast(int count, IReadOnlyList<ParameterExpression> parts);

    /// <summary>The outcomes of 32 rules in one long, each at its place.</summary>
    public abstract Expression Lane(IEnumerable<(int Place, Expression Judgement)> rules);

    public Expression Same(CompareOperator op, ParameterExpression a, ParameterExpression b)
    {
        var (notA, notB) = (Not(a), Not(b));
        return op == CompareOperator.Equal
            ? Expression.Or(Expression.And(a, b), Expression.And(notA, notB))
            : Expression.Or(Expression.And(a, notB), Expression.And(notA, b));
    }

    protected Expression WordCell(WordSlot slot, int place, bool isNegated)
    {
        var shift = place % WordSlot.WordsPerCell * 2;
        var cell = row.Cell(isNegated ? slot.HasNotCell(place) : slot.HasCell(place));
        return shift == 0 ? cell : Expression.RightShift(cell, Expression.Constant(shift));
    }

    protected static Expression Placed(IEnumerable<(int Place, Expression Judgement)> rules) => rules
        .Select(r => r.Place == 0 ? r.Judgement : Expression.LeftShift(r.Judgement, Expression.Constant(r.Place * 2)))
        .Aggregate(Zero, (sum, next) => sum == Zero ? next : Expression.Or(sum, next));
}
