using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Cells;

/// <summary>The first fact, or word of a set, on which a condition hangs, with the comparison that reads it and how that should come out.</summary>
/// <param name="Slot">The fact.</param>
/// <param name="Place">The word of a set, or −1.</param>
/// <param name="Test">The comparison.</param>
/// <param name="Wanted">How it should come out; cannot tell where both ways may serve.</param>
internal readonly record struct Hinge(int Slot, int Place, Term Test, Judgement Wanted)
{
    /// <summary>Null where no fact is open: then a calculation failed.</summary>
    public static Hinge? Of(Term term, Judgement wanted, FactRow row)
    {
        if (term.Kind == TermKind.Boolean && term.Judge(row) != Judgement.CannotTell) return null;
        if (OpenFact(term, row) is var (slot, place)) return new Hinge(slot, place, term, wanted);
        foreach (var part in term.Parts)
        {
            if (Of(part, WantedOf(term, wanted), row) is { } hinge) return part.Kind == TermKind.Boolean ? hinge : hinge with { Test = term, Wanted = wanted };
        }

        return null;
    }

    public bool IsAsWanted(FactRow row) => Wanted == Judgement.CannotTell || Test.Judge(row) is var outcome && (outcome == Wanted || outcome == Judgement.CannotTell);

    private static Judgement WantedOf(Term term, Judgement wanted) => term switch
    {
        Negation => Negation.Of(wanted),
        Comparison { Domain: TermKind.Boolean } or Choose or Membership => Judgement.CannotTell,
        _ => wanted,
    };

    private static (int Slot, int Place)? OpenFact(Term term, FactRow row) => term switch
    {
        HasWord word => (word.Slot.Index, word.Place),
        FactTerm fact when !row.IsKnown(fact.Slot.Index) => (fact.Slot.Index, -1),
        CountTerm count when !row.IsKnown(count.Slot.Index) => (count.Slot.Index, -1),
        _ => null,
    };
}
