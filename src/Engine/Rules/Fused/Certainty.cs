using System.Linq.Expressions;
using Parley.Rules.Words;

namespace Parley.Rules.Fused;

/// <summary>Code that says whether a value is known: both bits or none, and "cannot tell" or nothing.</summary>
internal sealed record Certainty(Expression Known, Expression Open)
{
    private static readonly Expression Both = Expression.Constant((long)Judgement.Matched);
    private static readonly Expression Neither = Expression.Constant(0L);

    public static Certainty Sure { get; } = new(Both, Neither);

    /// <summary>From both bits or none alone.</summary>
    public static Certainty Of(Expression known) => new(known, Expression.And(Expression.ExclusiveOr(known, Both), Expression.Constant((long)Judgement.CannotTell)));

    public static Certainty OfBoth(Certainty one, Certainty other)
    {
        if (one == Sure || other == Sure) return one == Sure ? other : one;
        return new(Expression.And(one.Known, other.Known), Expression.Or(one.Open, other.Open));
    }

    /// <summary>A sure judgement where the value is known, "cannot tell" where it is not.</summary>
    public Expression Apply(Expression judgement) => this == Sure ? judgement : Expression.Or(Expression.And(judgement, Known), Open);
}
