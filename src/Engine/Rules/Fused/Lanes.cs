using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Parley.Rules.Fused;

/// <summary>
/// Code for judgements as two bits in a long (0 no, 2 cannot tell, 3 yes): Kleene's and, or are the machine's and, or, and nothing branches.
/// </summary>
internal static class Lanes
{
    public static readonly Expression No = Expression.Constant(0L);
    public static readonly Expression CannotTell = Expression.Constant(2L);
    public static readonly Expression Yes = Expression.Constant(3L);
    private static readonly Expression One = Expression.Constant(1L);
    private static readonly Expression OnePlace = Expression.Constant(1);

    /// <summary>Reads a bool as the byte it is; the just-in-time compiler knows this call and leaves no call behind.</summary>
    private static readonly MethodInfo BitCast = typeof(Unsafe).GetMethod(nameof(Unsafe.BitCast))?.MakeGenericMethod(typeof(bool), typeof(byte))
        ?? throw new MissingMethodException(nameof(Unsafe), nameof(Unsafe.BitCast));

    public static Expression Not(Expression lane)
    {
        var flipped = Expression.Variable(typeof(long));
        return Expression.Block(
            [flipped],
            Expression.Assign(flipped, Expression.ExclusiveOr(lane, Yes)),
            Expression.And(Expression.Or(Expression.LeftShift(flipped, OnePlace), Expression.RightShift(flipped, OnePlace)), Yes));
    }

    /// <summary>1 for true.</summary>
    public static Expression Bit(Expression condition) => Expression.Convert(Expression.Call(BitCast, condition), typeof(long));

    /// <summary>Both bits for true.</summary>
    public static Expression Of(Expression condition) => Expression.Multiply(Bit(condition), Yes);

    public static Expression Surely(Expression lane) => Expression.And(lane, One);

    public static Expression Possibly(Expression lane) => Expression.RightShift(lane, OnePlace);
}
