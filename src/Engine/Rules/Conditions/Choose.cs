using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

/// <summary>
/// <c>test ? yes : no</c>. Where the test cannot tell, both answers may still be the same, and then that is the answer.
/// </summary>
internal sealed class Choose(Term test, Term yes, Term no, SourceSpan where)
    : Term(KindOf(yes.Kind, no.Kind), where, test, yes, no)
{
    public Term Test => test;

    public Term Yes => yes;

    public Term No => no;

    internal override string Shape => "if";

    public override Judgement Judge(FactRow row)
    {
        var either = test.Judge(row);
        var (a, b) = (yes.Judge(row), no.Judge(row));
        return (either & a) | (Negation.Of(either) & b) | (a & b);
    }

    public override bool TryWhole(FactRow row, out long value)
    {
        var either = test.Judge(row);
        if (either == Judgement.NotMatched) return no.TryWhole(row, out value);
        var known = yes.TryWhole(row, out value);
        return known && (either == Judgement.Matched || (no.TryWhole(row, out var other) && other == value));
    }

    public override bool TryFraction(FactRow row, out decimal value)
    {
        var either = test.Judge(row);
        if (either == Judgement.NotMatched) return no.TryFraction(row, out value);
        var known = yes.TryFraction(row, out value);
        return known && (either == Judgement.Matched || (no.TryFraction(row, out var other) && other == value));
    }

    public override bool TryText(FactRow row, out string value)
    {
        var either = test.Judge(row);
        if (either == Judgement.NotMatched) return no.TryText(row, out value);
        var known = yes.TryText(row, out value);
        return known && (either == Judgement.Matched || (no.TryText(row, out var other) && string.Equals(other, value, StringComparison.Ordinal)));
    }

    /// <summary>Two choices have their words in different places, so together they are texts.</summary>
    private static TermKind KindOf(TermKind yes, TermKind no) =>
        yes is TermKind.Text or TermKind.Choice ? TermKind.Text : yes == no ? yes : TermKind.Fraction;
}
