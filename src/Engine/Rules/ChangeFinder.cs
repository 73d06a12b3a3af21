using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Rules.Changes;
using Parley.Rules.Words;

namespace Parley.Rules;

/// <summary>Finds the smallest change of a single fact that raises and that lowers the highest success event, by judging the rules again for every value worth trying.</summary>
internal sealed class ChangeFinder
{
    private readonly RuleSet rules;
    private readonly FactRow row;
    private readonly FactRow trial;
    private readonly RuleOutcomes outcomes;
    private readonly Dictionary<string, int> ranks;
    private readonly int rank;

    private ChangeFinder(RuleSet rules, FactRow row, IReadOnlyList<string> events)
    {
        this.rules = rules;
        this.row = row;
        trial = rules.Words.NewRow();
        outcomes = rules.NewOutcomes();
        ranks = events.Select((e, i) => KeyValuePair.Create(e, i)).ToDictionary(StringComparer.Ordinal);
        rank = Rank(row);
    }

    public static NearestChanges Find(RuleSet rules, FactRow row, IReadOnlyList<string> events)
    {
        var finder = new ChangeFinder(rules, row, events);
        var facts = rules.Rules.Where(r => r.IsEnabled).SelectMany(r => r.Facts).Distinct().Order().ToList();
        var raising = new List<FactChange>();
        var lowering = new List<FactChange>();
        var notAnalysed = ImmutableArray.CreateBuilder<int>();
        foreach (var fact in facts)
        {
            var isComplete = finder.Try(rules.Words.Slots[fact], events, raising, lowering);
            if (!isComplete) notAnalysed.Add(fact);
        }

        return new NearestChanges(EventOf(events, finder.rank), [.. raising.OrderBy(c => c.Steps)], [.. lowering.OrderBy(c => c.Steps)], notAnalysed.DrainToImmutable());
    }

    private bool Try(WordSlot slot, IReadOnlyList<string> events, List<FactChange> raising, List<FactChange> lowering)
    {
        var points = new TurningPoints(slot, row);
        foreach (var rule in rules.Rules.Where(r => r.IsEnabled && r.Facts.Contains(slot.Index))) points.AddFrom(rule.Condition);
        trial.CopyFrom(row);
        FactChange? raise = null;
        FactChange? lower = null;
        foreach (var (value, steps) in Candidates.Of(slot, row[slot.Index], points))
        {
            if (steps >= (raise?.Steps ?? decimal.MaxValue) && steps >= (lower?.Steps ?? decimal.MaxValue)) continue;
            trial.Set(slot.Index, value);
            var then = Rank(trial);
            if (then > rank && steps < (raise?.Steps ?? decimal.MaxValue)) raise = Change(slot, value, steps, events, then);
            if (then < rank && steps < (lower?.Steps ?? decimal.MaxValue)) lower = Change(slot, value, steps, events, then);
        }

        if (raise is not null) raising.Add(raise);
        if (lower is not null) lowering.Add(lower);
        return points.IsComplete;
    }

    private FactChange Change(WordSlot slot, FactValue value, decimal steps, IReadOnlyList<string> events, int then) =>
        new(slot, row[slot.Index], value, EventOf(events, then), steps);

    private static string? EventOf(IReadOnlyList<string> events, int at) => at < 0 ? null : events[at];

    private int Rank(FactRow values)
    {
        rules.Evaluate(values, outcomes);
        var highest = -1;
        foreach (var rule in outcomes.Matched)
        {
            if (rules.Rules[rule].SuccessEvent is { } raised) highest = Math.Max(highest, ranks.GetValueOrDefault(raised, -1));
        }

        return highest;
    }
}
