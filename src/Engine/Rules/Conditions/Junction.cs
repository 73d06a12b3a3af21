using System.Collections.Immutable;
using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

/// <summary>All of several conditions, or any of them; a fault or an unknown in one does not hide what the others decide.</summary>
internal sealed class Junction(bool isAll, ImmutableArray<Term> parts, SourceSpan where) : Term(TermKind.Boolean, where, parts)
{
    public bool IsAll => isAll;

    internal override string Shape => isAll ? "and" : "or";

    public override Judgement Judge(FactRow row)
    {
        var decided = isAll ? Judgement.NotMatched : Judgement.Matched;
        var outcome = isAll ? Judgement.Matched : Judgement.NotMatched;
        foreach (var part in Parts)
        {
            outcome = isAll ? outcome & part.Judge(row) : outcome | part.Judge(row);
            if (outcome == decided) return outcome;
        }

        return outcome;
    }
}
