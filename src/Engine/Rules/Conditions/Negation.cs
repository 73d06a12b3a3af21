using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

internal sealed class Negation(Term inner, SourceSpan where) : Term(TermKind.Boolean, where, inner)
{
    public Term Inner => inner;

    internal override string Shape => "not";

    public static Judgement Of(Judgement outcome) => outcome == Judgement.CannotTell ? outcome : outcome ^ Judgement.Matched;

    public override Judgement Judge(FactRow row) => Of(inner.Judge(row));
}
