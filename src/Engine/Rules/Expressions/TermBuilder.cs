using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Expressions;

/// <summary>Builds checked terms: what goes together by kind, what may stand beside a time fact, what can never succeed or never change.</summary>
internal sealed class TermBuilder(Draft draft)
{
    public Checked? Not(Term inner, int first, int last)
    {
        if (inner.Kind != TermKind.Boolean) return Refuse(ExpressionMessages.WrongOperand, first, draft.Tokens[first].Text, Kinds.Describe(inner));
        return new Checked(new Negation(inner, draft.Span(first, last)), first, last);
    }

    public Checked? Negate(Term inner, int first, int last)
    {
        if (!inner.Kind.IsNumber()) return Refuse(ExpressionMessages.WrongOperand, first, draft.Tokens[first].Text, Kinds.Describe(inner));
        if (IsTime(inner, first)) return null;
        var where = draft.Span(first, last);
        var zero = Constant.Whole(0, where);
        return Folded(new Arithmetic(ArithmeticOperator.Subtract, zero, inner, where), zero, inner, first, first, last);
    }

    public Checked? Join(bool isAll, Checked left, Checked right, int sign)
    {
        if (left.Term.Kind != TermKind.Boolean || right.Term.Kind != TermKind.Boolean) return DoNotFit(left, right, sign);
        var (first, last) = Span(left, right);
        WarnOfDecided(isAll, left);
        WarnOfDecided(isAll, right);
        var goesOn = first == left.First && left.Term is Junction junction && junction.IsAll == isAll;
        var parts = goesOn ? left.Term.Parts.Add(right.Term) : [left.Term, right.Term];
        return new Checked(new Junction(isAll, parts, draft.Span(first, last)), first, last);
    }

    public Checked? Compare(CompareOperator op, Checked left, Checked right, int sign)
    {
        if (!Kinds.CanCompare(left.Term.Kind, right.Term.Kind, op.IsEquality()) || !ShareWords(left.Term, right.Term)) return DoNotFit(left, right, sign);
        if (IsTimeBesides(left, right.Term) || IsTimeBesides(right, left.Term)) return null;
        var (first, last) = Span(left, right);
        var comparison = new Comparison(op, left.Term, right.Term, draft.Span(first, last));
        WarnOfConstant(comparison, sign);
        return new Checked(comparison, first, last);
    }

    public Checked? Member(Checked value, ImmutableArray<Checked> items, int sign)
    {
        var constants = ImmutableArray.CreateBuilder<Constant>(items.Length);
        foreach (var item in items)
        {
            if (Named.Unwrap(item.Term) is not Constant constant) return Refuse(ExpressionMessages.NotExpected, item.First, draft.Written(item.First));
            if (!Kinds.CanCompare(value.Term.Kind, constant.Kind, isEquality: true)) return DoNotFit(value, item, sign);
            if (constants.Any(c => c.Shape == constant.Shape)) draft.Warning(ExpressionMessages.RepeatedItem, item.First, draft.Written(item.First));
            constants.Add(constant);
        }

        var first = Brackets.Around(draft.Tokens, value.First, value.Last).First;
        var last = items[^1].Last + 1;
        return new Checked(new Membership(value.Term, constants.MoveToImmutable(), draft.Span(first, last)), first, last);
    }

    public Checked? Calculate(ArithmeticOperator op, Checked left, Checked right, int sign)
    {
        if (!left.Term.Kind.IsNumber() || !right.Term.Kind.IsNumber()) return DoNotFit(left, right, sign);
        if (IsTime(left.Term, left.First) || IsTime(right.Term, right.First)) return null;
        var (first, last) = Span(left, right);
        var isByNothing = op is ArithmeticOperator.Divide or ArithmeticOperator.Remainder && Named.Unwrap(right.Term) is Constant divisor && IsZero(divisor);
        if (isByNothing) return Refuse(ExpressionMessages.AlwaysFails, sign);
        return Folded(new Arithmetic(op, left.Term, right.Term, draft.Span(first, last)), left.Term, right.Term, sign, first, last);
    }

    public Checked? Choose(Checked test, Checked yes, Checked no, int colon)
    {
        var isFitting = test.Term.Kind == TermKind.Boolean && Kinds.CanChoose(yes.Term.Kind, no.Term.Kind);
        if (!isFitting) return Refuse(ExpressionMessages.AnswersDoNotFit, colon);
        if (IsTime(yes.Term, yes.First) || IsTime(no.Term, no.First)) return null;
        var (first, last) = Span(test, no);
        return new Checked(new Choose(test.Term, yes.Term, no.Term, draft.Span(first, last)), first, last);
    }

    public Checked? Search(TextTestKind test, Checked text, Checked sought)
    {
        if (!text.Term.Kind.IsWords() || !sought.Term.Kind.IsWords()) return DoNotFit(text, sought, text.Last + 1);
        var last = sought.Last + 1;
        return new Checked(new TextTest(test, text.Term, sought.Term, draft.Span(text.First, last)), text.First, last);
    }

    private static bool IsZero(Constant constant) => constant.TryFraction(FactRow.Empty, out var value) && value == 0;

    /// <summary>Two scales must be the same scale, and two choices must have a word in common, or they could never be equal.</summary>
    private static bool ShareWords(Term left, Term right)
    {
        if (Named.Unwrap(left) is not FactTerm { Slot.Word: var a } || Named.Unwrap(right) is not FactTerm { Slot.Word: var b }) return true;
        return (a.Kind, b.Kind) switch
        {
            (TermKind.Ordered, TermKind.Ordered) => a.Words.AsSpan().SequenceEqual(b.Words.AsSpan()),
            (TermKind.Choice, TermKind.Choice) => a.Words.Intersect(b.Words, StringComparer.Ordinal).Any(),
            _ => true,
        };
    }

    private Checked? Folded(Arithmetic calculation, Term left, Term right, int sign, int first, int last)
    {
        if (Named.Unwrap(left) is not Constant || Named.Unwrap(right) is not Constant) return new Checked(calculation, first, last);
        if (calculation.Kind == TermKind.Whole && calculation.TryWhole(FactRow.Empty, out var whole)) return new Checked(Constant.Whole(whole, calculation.Where), first, last);
        if (calculation.Kind == TermKind.Fraction && calculation.TryFraction(FactRow.Empty, out var fraction)) return new Checked(Constant.Fraction(fraction, calculation.Where), first, last);
        return Refuse(ExpressionMessages.AlwaysFails, sign);
    }

    private bool IsTime(Term term, int token)
    {
        if (Named.Unwrap(term) is not FactTerm { Slot.Word: { IsTime: true } word }) return false;
        draft.Error(ExpressionMessages.TimeFact, token, word.Name);
        return true;
    }

    private bool IsTimeBesides(Checked side, Term other) => Named.Unwrap(other) is not Constant && IsTime(side.Term, side.First);

    private void WarnOfDecided(bool isAll, Checked part)
    {
        if (Named.Unwrap(part.Term) is not Constant constant) return;
        draft.Warning(ExpressionMessages.AlwaysTheSame, part.First, constant.Value.AsBoolean() == isAll ? constant.Value : isAll ? "false" : "true");
    }

    private void WarnOfConstant(Comparison comparison, int sign)
    {
        var (left, right) = (Named.Unwrap(comparison.Left), Named.Unwrap(comparison.Right));
        if (left is Constant && right is Constant) draft.Warning(ExpressionMessages.AlwaysTheSame, sign, comparison.Judge(FactRow.Empty) == Judgement.Matched ? "true" : "false");
        else if (left is FactTerm && right is FactTerm && left.Shape == right.Shape) draft.Warning(ExpressionMessages.AlwaysTheSame, sign, comparison.Operator.Holds(0) ? "true" : "false");
        else if (left is FactTerm fact && right is Constant most) WarnOfRange(fact.Slot.Word, comparison.Operator, most, sign);
        else if (right is FactTerm other && left is Constant least) WarnOfRange(other.Slot.Word, comparison.Operator.Mirrored(), least, sign);
    }

    /// <summary>Only what can never hold: "blue from 1 person" is always true where there is somebody, and says what is meant.</summary>
    private void WarnOfRange(FactWord word, CompareOperator op, Constant constant, int sign)
    {
        if (!word.Kind.IsNumber() || !constant.TryFraction(FactRow.Empty, out var value)) return;
        var isNever = op switch
        {
            CompareOperator.Equal => value < word.Least || value > word.Most,
            CompareOperator.Less => value <= word.Least,
            CompareOperator.LessOrEqual => value < word.Least,
            CompareOperator.Greater => value >= word.Most,
            CompareOperator.GreaterOrEqual => value > word.Most,
            _ => false,
        };
        if (isNever) draft.Warning(ExpressionMessages.OutsideRange, sign, constant.Value, word.Name, word.Least, word.Most, "false");
    }

    private (int First, int Last) Span(Checked left, Checked right) =>
        (Brackets.Around(draft.Tokens, left.First, left.Last).First, Brackets.Around(draft.Tokens, right.First, right.Last).Last);

    private Checked? DoNotFit(Checked left, Checked right, int sign) =>
        Refuse(ExpressionMessages.DoNotFit, sign, draft.Tokens[sign].Text, Kinds.Describe(left.Term), Kinds.Describe(right.Term));

    private Checked? Refuse(MessageKind kind, int token, params ReadOnlySpan<object?> about)
    {
        draft.Error(kind, token, about);
        return null;
    }
}
