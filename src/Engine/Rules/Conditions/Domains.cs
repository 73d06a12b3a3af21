using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

/// <summary>As what two values are compared.</summary>
internal static class Domains
{
    public static TermKind Of(Term left, Term right) => (left.Kind, right.Kind) switch
    {
        (TermKind.Fraction, _) or (_, TermKind.Fraction) => TermKind.Fraction,
        (TermKind.Text, _) or (_, TermKind.Text) => TermKind.Text,
        (TermKind.Choice, TermKind.Choice) when Named.Unwrap(left) is not Constant && Named.Unwrap(right) is not Constant => TermKind.Text,
        (TermKind.Boolean, _) => TermKind.Boolean,
        _ => TermKind.Whole,
    };
}
