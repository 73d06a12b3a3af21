using System.Collections.Immutable;
using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

/// <summary>A value that is one of several constants: <c>grade in (1, 2)</c>.</summary>
internal sealed class Membership(Term value, ImmutableArray<Constant> constants, SourceSpan where) : Term(TermKind.Boolean, where, [value, .. constants])
{
    public Term Value => value;

    public ImmutableArray<Constant> Constants => constants;

    /// <summary>As decimals when one of the constants is one, for all of them.</summary>
    public TermKind Domain { get; } = constants.Any(c => Domains.Of(value, c) == TermKind.Fraction) ? TermKind.Fraction : Domains.Of(value, constants[0]);

    internal override string Shape => $"in {Domain}";

    public override Judgement Judge(FactRow row)
    {
        var isOne = false;
        switch (Domain)
        {
            case TermKind.Boolean:
                return AnyOf(value.Judge(row));
            case TermKind.Fraction when value.TryFraction(row, out var number):
                foreach (var constant in constants) isOne |= constant.TryFraction(row, out var other) && other == number;
                break;
            case TermKind.Text when value.TryText(row, out var text):
                foreach (var constant in constants) isOne |= constant.TryText(row, out var other) && string.Equals(other, text, StringComparison.Ordinal);
                break;
            case TermKind.Whole when value.TryWhole(row, out var whole):
                foreach (var constant in constants) isOne |= constant.TryWhole(row, out var other) && other == whole;
                break;
            default:
                return Judgement.CannotTell;
        }

        return isOne ? Judgement.Matched : Judgement.NotMatched;
    }

    private Judgement AnyOf(Judgement judgement)
    {
        var any = Judgement.NotMatched;
        foreach (var constant in constants) any |= constant.Value.AsBoolean() ? judgement : Negation.Of(judgement);
        return any;
    }
}
