using System.Collections.Immutable;
using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

/// <summary>At least so many of several conditions: "any three yellow make orange".</summary>
internal sealed class AtLeast(int count, ImmutableArray<Term> parts, SourceSpan where) : Term(TermKind.Boolean, where, parts)
{
    public int Count => count;

    internal override string Shape => $"least {count}";

    public override Judgement Judge(FactRow row)
    {
        var surely = 0;
        var possibly = 0;
        foreach (var part in Parts)
        {
            var outcome = (int)part.Judge(row);
            surely += outcome & 1;
            possibly += outcome >> 1;
        }

        return surely >= count ? Judgement.Matched : possibly >= count ? Judgement.CannotTell : Judgement.NotMatched;
    }
}
