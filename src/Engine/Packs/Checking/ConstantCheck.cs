using Parley.Reading;
using Parley.Rules;
using Parley.Rules.Cells;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Packs.Checking;

/// <summary>Conditions, and parts of them, that come out the same for every dispute there can be.</summary>
internal sealed class ConstantCheck(RuleCells cells, Undecided undecided, Findings findings)
{
    /// <summary>A rule of a table is not taken apart: its parts are rules of their own. True for a rule that always comes out the same.</summary>
    public bool Rule(CompiledRule rule, bool isFromTable, bool mayAlwaysHold) => Check(rule.Name, rule.Position, rule.Condition, !isFromTable, mayAlwaysHold);

    public void Route(string name, CompiledCondition when) => Check(name, when.Position, when.Condition, takeApart: true, mayAlwaysHold: false);

    private bool Check(string name, Position at, Term condition, bool takeApart, bool mayAlwaysHold)
    {
        var holds = Can(condition, Judgement.Matched, name, at);
        var fails = Can(condition, Judgement.NotMatched, name, at);
        if (holds.IsNever && fails.IsNever) return true;
        if (holds.IsNever && takeApart) NeverIn(condition, name);
        if (holds.IsNever) Report(CellMessages.NeverHolds, !IsSaidElsewhere(condition, isNever: true), at, name);
        else if (fails.IsNever) Report(CellMessages.AlwaysHolds, !mayAlwaysHold && !IsSingle(condition), at, name);
        else if (takeApart && holds.Found is { } yes && fails.Found is { } no) Parts(condition, name, yes.Row, no.Row);
        return holds.IsNever || fails.IsNever;
    }

    private Answer Can(Term condition, Judgement wanted, string name, Position at) => undecided.Note(cells.Can(condition, wanted), name, at);

    private void Report(Disputes.MessageKind kind, bool isNew, Position at, params ReadOnlySpan<object?> about)
    {
        if (isNew) findings.Warning(kind, at, about);
    }

    /// <summary>A part that already came out both ways needs no search.</summary>
    private void Parts(Term term, string rule, FactRow yes, FactRow no)
    {
        foreach (var part in term.Parts.Where(p => p.Kind == TermKind.Boolean && p is not Constant))
        {
            if (part.Judge(yes) != part.Judge(no) || !IsConstant(part, rule)) Parts(part, rule, yes, no);
        }
    }

    /// <summary>Where a rule can never match, the part that makes it so.</summary>
    private void NeverIn(Term term, string rule)
    {
        if (Named.Unwrap(term) is not Junction { IsAll: true } all) return;
        foreach (var part in all.Parts.Where(p => Named.Unwrap(p) is Junction))
        {
            if (IsConstant(part, rule)) NeverIn(part, rule);
        }
    }

    private bool IsConstant(Term part, string rule)
    {
        var at = part.Where.Position;
        var (holds, fails) = (Can(part, Judgement.Matched, rule, at), Can(part, Judgement.NotMatched, rule, at));
        var written = part is Named named ? named.Name : part.Where.Text;
        if (holds.IsNever) Report(CellMessages.PartNeverHolds, !IsSaidElsewhere(part, isNever: true), at, rule, written);
        else if (fails.IsNever) Report(CellMessages.PartAlwaysHolds, !IsSaidElsewhere(part, isNever: false), at, rule, written);
        return holds.IsNever || fails.IsNever;
    }

    /// <summary>What a single comparison shows by itself was found when the expression was read; "true" is written on purpose.</summary>
    private static bool IsSaidElsewhere(Term term, bool isNever) => Named.Unwrap(term) switch
    {
        Constant => !isNever,
        Comparison comparison => (Named.Unwrap(comparison.Left), Named.Unwrap(comparison.Right)) switch
        {
            (Constant, Constant) => true,
            (FactTerm a, FactTerm b) => a.Slot.Index == b.Slot.Index,
            (FactTerm a, Constant) => isNever && IsNumber(a),
            (Constant, FactTerm b) => isNever && IsNumber(b),
            _ => false,
        },
        _ => false,
    };

    private static bool IsNumber(FactTerm fact) => fact.Kind is TermKind.Whole or TermKind.Fraction;

    /// <summary>"Blue from 1 person" holds wherever there is somebody, and says what is meant.</summary>
    private static bool IsSingle(Term condition) => Named.Unwrap(condition) is Constant or Comparison or Membership;
}
