using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

internal sealed class Negation(Term inner, SourceSpan where) : Term(TermKind.Boolean, where, inner)
{
    public Term Inner => inner;

    public override string Key => $"(not {inner.Key})";

    public static Outcome Of(Outcome outcome) => outcome == Outcome.CannotTell ? outcome : outcome ^ Outcome.Matched;

    public override Outcome Judge(FactRow row) => Of(inner.Judge(row));
}
