using System.Collections.Immutable;
using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

/// <summary>A value that is one of several constants: <c>grade in (1, 2)</c>.</summary>
internal sealed class Membership : Term
{
    public Membership(Term value, ImmutableArray<Constant> constants, SourceSpan where)
        : base(TermKind.Boolean, where, [value, .. constants])
    {
        Value = value;
        Constants = constants;
        Choices = [.. constants.Select(c => new Comparison(CompareOperator.Equal, value, c, where))];
    }

    public Term Value { get; }

    public ImmutableArray<Constant> Constants { get; }

    /// <summary>The same said as comparisons.</summary>
    public ImmutableArray<Comparison> Choices { get; }

    public override string Key => $"(in {string.Join(' ', Parts.Select(p => p.Key))})";

    public override Judgement Judge(FactRow row)
    {
        var outcome = Judgement.NotMatched;
        foreach (var choice in Choices) outcome |= choice.Judge(row);
        return outcome;
    }
}
