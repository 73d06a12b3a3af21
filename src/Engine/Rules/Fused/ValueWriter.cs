using System.Linq.Expressions;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Fused;

/// <summary>Writes the code for numbers and texts. What must run first is added to the statements of the condition that is being written.</summary>
internal sealed class ValueWriter(RowReader row, FusedConstants constants, ParameterExpression texts, ParameterExpression fractions, Func<Term, Expression> judge)
{
    public static long WholeOf(Constant constant) => constant.TryWhole(FactRow.Empty, out var value) ? value : 0;

    public static decimal FractionOf(Constant constant) => constant.TryFraction(FactRow.Empty, out var value) ? value : 0;

    public Worth Of(TermKind domain, Term term, Statements before) => domain switch
    {
        TermKind.Fraction => Fraction(term, before),
        TermKind.Text => Text(term, before),
        _ => Whole(term, before),
    };

    private static string TextOf(Constant constant) => constant.TryText(FactRow.Empty, out var value) ? value : string.Empty;

    private static Worth Calculated(Arithmetic calculation, Worth left, Worth right, Type type, Statements before)
    {
        var result = before.Variable(type);
        var method = typeof(Exact).GetMethod(calculation.Operator.ToString(), [type, type, type.MakeByRefType()]) ?? throw new MissingMethodException(nameof(Exact), calculation.Operator.ToString());
        var works = before.Keep(Expression.Multiply(LaneCode.Bit(Expression.Call(method, left.Value, right.Value, result)), Expression.Constant((long)Judgement.Matched)));
        return new Worth(result, Certainty.OfBoth(Certainty.Of(works), Certainty.OfBoth(left.Certainty, right.Certainty)));
    }

    private Worth Whole(Term term, Statements before) => Named.Unwrap(term) switch
    {
        Constant constant => new Worth(Expression.Constant(WholeOf(constant)), Certainty.Sure),
        FactTerm fact => new Worth(row.Cell(fact.Slot.Cell), row.Certainty(fact.Slot)),
        CountTerm count => new Worth(row.Cell(count.Slot.Cell), row.Certainty(count.Slot)),
        Arithmetic calculation => Calculated(calculation, Whole(calculation.Left, before), Whole(calculation.Right, before), typeof(long), before),
        Choose choose => Chosen(choose, Whole(choose.Yes, before), Whole(choose.No, before), before),
        var other => throw new ArgumentException($"{other.GetType().Name} is not whole.", nameof(term)),
    };

    private Worth Fraction(Term term, Statements before)
    {
        var inner = Named.Unwrap(term);
        if (inner is Constant constant) return new Worth(Expression.ArrayIndex(fractions, Expression.Constant(constants.PlaceOf(FractionOf(constant)))), Certainty.Sure);
        if (inner.Kind != TermKind.Fraction) return Whole(inner, before) is var whole ? whole with { Value = Expression.Convert(whole.Value, typeof(decimal)) } : default;
        return inner switch
        {
            FactTerm fact => new Worth(row.Fraction(fact.Slot), row.Certainty(fact.Slot)),
            Arithmetic calculation => Calculated(calculation, Fraction(calculation.Left, before), Fraction(calculation.Right, before), typeof(decimal), before),
            Choose choose => Chosen(choose, Fraction(choose.Yes, before), Fraction(choose.No, before), before),
            _ => throw new ArgumentException($"{inner.GetType().Name} is not a number.", nameof(term)),
        };
    }

    private Worth Text(Term term, Statements before) => Named.Unwrap(term) switch
    {
        Constant constant => new Worth(Expression.ArrayIndex(texts, Expression.Constant(constants.PlaceOf(TextOf(constant)))), Certainty.Sure),
        FactTerm fact => new Worth(row.Text(fact.Slot), row.Certainty(fact.Slot)),
        Choose choose => Chosen(choose, Text(choose.Yes, before), Text(choose.No, before), before),
        var other => throw new ArgumentException($"{other.GetType().Name} is not a text.", nameof(term)),
    };

    private Worth Chosen(Choose choose, Worth yes, Worth no, Statements before)
    {
        var test = before.Keep(judge(choose.Test));
        var (a, b) = (before.Keep(yes.Value), before.Keep(no.Value));
        var same = Expression.Condition(Expression.Equal(a, b), Certainty.OfBoth(yes.Certainty, no.Certainty).Known, Expression.Constant(0L));
        var isNo = Expression.Equal(test, Expression.Constant(0L));
        var isYes = Expression.Equal(test, Expression.Constant((long)Judgement.Matched));
        var known = Expression.Condition(isNo, no.Certainty.Known, Expression.Condition(isYes, yes.Certainty.Known, same));
        return new Worth(before.Keep(Expression.Condition(isNo, b, a)), Certainty.Of(before.Keep(known)));
    }
}
