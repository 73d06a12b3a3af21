using Parley.Disputes;
using Parley.Rules.Changes;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Cells;

/// <summary>Goes through a condition once and notes where it cuts each fact.</summary>
internal sealed class CutReader(RuleWords words)
{
    /// <summary>A condition that looks at the letters of a choice is cut at every word; beyond so many it is left out.</summary>
    private const int MostWordsApart = 256;

    private readonly FactRow unknown = words.NewRow();
    private readonly SortedDictionary<int, FactCuts> facts = [];

    public IReadOnlyDictionary<int, FactCuts> Facts => facts;

    public HashSet<Outside> Outside { get; } = [];

    public void Add(Term term)
    {
        switch (term)
        {
            case FactTerm { Kind: TermKind.Boolean } fact: Of(fact.Slot); break;
            case HasWord word: Of(word.Slot).Words.Add(word.Place); break;
            case CountTerm count: Of(count.Slot).IsCounted = true; break;
            case Comparison { Domain: not TermKind.Boolean } or Membership { Domain: not TermKind.Boolean } or TextTest: AddTest(term); break;
            default: break;
        }

        foreach (var part in term.Parts) Add(part);
    }

    private FactCuts Of(WordSlot slot)
    {
        if (!facts.TryGetValue(slot.Index, out var cuts)) facts.Add(slot.Index, cuts = new FactCuts());
        return cuts;
    }

    private void AddTest(Term test)
    {
        var read = new SortedSet<int>();
        Reasoner.Facts(test, read);
        foreach (var slot in read.Select(index => words.Slots[index]))
        {
            switch (slot.Word.Kind)
            {
                case TermKind.Text: Leave(slot, OutsideReason.Text); break;
                case TermKind.Choice or TermKind.Ordered: AddPlaces(test, slot); break;
                case TermKind.Boolean or TermKind.Choices: Of(slot); break;
                default:
                    if (read.Count > 1) Leave(slot, OutsideReason.SeveralFacts);
                    else AddNumbers(test, slot);
                    break;
            }
        }
    }

    private void Leave(WordSlot slot, OutsideReason reason)
    {
        Of(slot);
        Outside.Add(new Outside(slot.Index, reason));
    }

    /// <summary>A word compared with constants turns at their places; anything else may tell every word from every other.</summary>
    private void AddPlaces(Term test, WordSlot slot)
    {
        var points = Of(slot).Points;
        var constants = Constants(test, slot);
        if (constants is null && slot.Word.Words.Length > MostWordsApart) Leave(slot, OutsideReason.Calculation);
        else points.UnionWith(constants ?? Enumerable.Range(0, slot.Word.Words.Length).Select(place => (decimal)place));
    }

    private List<decimal>? Constants(Term test, WordSlot slot) => test switch
    {
        Comparison { Domain: TermKind.Whole } comparison when IsFact(comparison.Left, slot) => Places([comparison.Right]),
        Comparison { Domain: TermKind.Whole } comparison when IsFact(comparison.Right, slot) => Places([comparison.Left]),
        Membership { Domain: TermKind.Whole } membership when IsFact(membership.Value, slot) => Places(membership.Constants),
        _ => null,
    };

    private static bool IsFact(Term term, WordSlot slot) => Named.Unwrap(term) is FactTerm fact && fact.Slot.Index == slot.Index;

    private List<decimal>? Places(IEnumerable<Term> constants)
    {
        var places = new List<decimal>();
        foreach (var term in constants)
        {
            if (Named.Unwrap(term) is not Constant constant || !constant.TryWhole(unknown, out var place)) return null;
            if (place >= 0) places.Add(place);
        }

        return places;
    }

    private void AddNumbers(Term test, WordSlot slot)
    {
        var points = new TurningPoints(slot, unknown);
        points.AddFrom(test);
        if (!points.IsComplete || (Calculates(test) && !IsSafe(test, slot))) Leave(slot, OutsideReason.Calculation);
        Of(slot).Points.UnionWith(points.Numbers);
    }

    private static bool Calculates(Term term) => term is Arithmetic || term.Parts.Any(Calculates);

    /// <summary>A straight line that fails at neither end of the range fails nowhere on it; divisions are rounded and so have no exact turning point.</summary>
    private bool IsSafe(Term test, WordSlot slot)
    {
        if (Divides(test)) return false;
        var row = words.NewRow();
        foreach (var end in Ends(slot.Word))
        {
            row.Set(slot.Index, end);
            if (test.Judge(row) == Judgement.CannotTell) return false;
        }

        return true;
    }

    private static bool Divides(Term term) => term is Arithmetic { Operator: ArithmeticOperator.Divide or ArithmeticOperator.Remainder } || term.Parts.Any(Divides);

    private static FactValue[] Ends(FactWord word) => word.Kind == TermKind.Whole
        ? [FactValue.Of((long)Math.Max(word.Least ?? long.MinValue, long.MinValue)), FactValue.Of((long)Math.Min(word.Most ?? long.MaxValue, long.MaxValue))]
        : [FactValue.Of(word.Least ?? decimal.MinValue), FactValue.Of(word.Most ?? decimal.MaxValue)];
}
