using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

/// <summary>Two values of one kind compared; texts by their characters, a choice against one of its own words by place.</summary>
internal sealed class Comparison(CompareOperator op, Term left, Term right, SourceSpan where) : Term(TermKind.Boolean, where, left, right)
{
    public CompareOperator Operator => op;

    public Term Left => left;

    public Term Right => right;

    public TermKind Domain { get; } = Domains.Of(left, right);

    internal override string Shape => $"{op} {Domain}";

    public override Judgement Judge(FactRow row) => Domain switch
    {
        TermKind.Fraction => Of(left.TryFraction(row, out var a) & right.TryFraction(row, out var b), a.CompareTo(b)),
        TermKind.Text => Of(left.TryText(row, out var a) & right.TryText(row, out var b), string.CompareOrdinal(a, b)),
        TermKind.Boolean => Same(left.Judge(row), right.Judge(row)),
        _ => Of(left.TryWhole(row, out var a) & right.TryWhole(row, out var b), a.CompareTo(b)),
    };

    private Judgement Of(bool known, int sign) => !known ? Judgement.CannotTell : op.Holds(sign) ? Judgement.Matched : Judgement.NotMatched;

    private Judgement Same(Judgement a, Judgement b) =>
        Of(a != Judgement.CannotTell && b != Judgement.CannotTell, a == b ? 0 : 1);
}
