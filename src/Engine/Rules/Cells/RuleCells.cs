using System.Collections.Immutable;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Cells;

/// <summary>
/// Answers questions about all disputes there can be, for one set of rules. Other rules come into a question only when they stand in the way of a dispute that was found:
/// most questions are about a handful of facts. Not safe for use by several threads at once.
/// </summary>
internal sealed class RuleCells
{
    /// <summary>How many rules are taken into a question at a time.</summary>
    private const int MostAtOnce = 8;

    private readonly RuleSet rules;
    private readonly CellSpace space;
    private readonly CellBudget budget;
    private readonly RuleOutcomes outcomes;
    private readonly ConditionCuts?[] cuts;

    public RuleCells(RuleSet rules, CellSpace space, CellBudget budget)
    {
        (this.rules, this.space, this.budget) = (rules, space, budget);
        outcomes = rules.NewOutcomes();
        cuts = new ConditionCuts?[rules.Rules.Length];
    }

    public CellSpace Space => space;

    public ImmutableArray<CompiledRule> Rules => rules.Rules;

    public ConditionCuts Cuts(int rule) => cuts[rule] ??= ConditionCuts.Of(Rules[rule].Condition, space.Words);

    /// <summary>Whether a condition has an outcome for some dispute; asked of parts, parameters and routes as well as of rules.</summary>
    public Answer Can(Term condition, Judgement wanted) => Ask([new Demand(ConditionCuts.Of(condition, space.Words), wanted)], _ => false);

    /// <summary>Whether there is a dispute for which a rule matches and no rule of some others does.</summary>
    public Answer Alone(int rule, Predicate<int> others) => Ask([Wanted(rule, Judgement.Matched)], r => r != rule && others(r));

    /// <summary>Whether there is a dispute for which none of some rules matches.</summary>
    public Answer None(Predicate<int> others) => Ask([], others);

    /// <summary>Whether there is a dispute for which one rule matches and another does not.</summary>
    public Answer Parts(int matched, int not) => Ask([Wanted(matched, Judgement.Matched), Wanted(not, Judgement.NotMatched)], _ => false);

    /// <summary>Whether a rule stops matching when a fact gets worse, and no rule of some others matches then.</summary>
    public Answer Lost(int rule, int fact, Predicate<int> others) =>
        Ask([Wanted(rule, Judgement.Matched), Wanted(rule, Judgement.NotMatched, isAfter: true)], r => r != rule && others(r), fact);

    private Demand Wanted(int rule, Judgement wanted, bool isAfter = false) => new(Cuts(rule), wanted, isAfter, rule);

    private Answer Ask(ImmutableArray<Demand> question, Predicate<int> others, int fact = -1)
    {
        budget.Begin();
        if (question.Any(d => !d.Cuts.IsAnalysed)) return new Answer(AnswerKind.NotAnalysed, null, [], 0, 0);
        for (var demands = question; ;)
        {
            var known = demands.Skip(question.Length).Select(d => d.Rule).ToImmutableArray();
            if (CellVariables.Of(demands, space) is not { } variables) return new Answer(AnswerKind.TooMuch, null, known, demands.Max(d => d.Cuts.Facts.Count), CellMaker.MostSets);
            var search = new CellSearch(demands, variables, space.Words, budget, fact >= 0);
            var isThere = fact >= 0 ? search.FindStep(fact) : search.Find();
            Answer Say(AnswerKind kind, Instance? found = null) => new(kind, found, known, variables.Count.Facts, variables.Count.Cells);
            if (isThere is null) return Say(AnswerKind.TooMuch);
            if (isThere is false) return Say(AnswerKind.Never) with { Others = Needed(question, demands, fact) };
            var found = InstanceMaker.Of(variables, space, search);
            if (!budget.Spend(rules.Rules.Length / 4)) return Say(AnswerKind.TooMuch);
            var inTheWay = InTheWay(found.After, others);
            if (inTheWay.Count == 0) return Say(AnswerKind.Exists, found);
            var more = inTheWay.Where(r => !known.Contains(r) && Cuts(r).IsAnalysed).Take(MostAtOnce).Select(r => Wanted(r, Judgement.NotMatched, isAfter: fact >= 0)).ToList();
            if (more.Count == 0) return Say(AnswerKind.NotAnalysed);
            demands = [.. demands, .. more];
        }
    }

    /// <summary>Those of the others that match a dispute, or cannot tell because it leaves open a fact that they read.</summary>
    private List<int> InTheWay(FactRow row, Predicate<int> others)
    {
        rules.Evaluate(row, outcomes);
        var found = new List<int>();
        foreach (var rule in outcomes.Matched)
        {
            if (others(rule)) found.Add(rule);
        }

        foreach (var rule in outcomes.CannotTell)
        {
            if (others(rule)) found.Add(rule);
        }

        return found;
    }

    /// <summary>The fewest of the rules taken in without which there would be such a dispute, as far as dropping one after the other shows.</summary>
    private ImmutableArray<int> Needed(ImmutableArray<Demand> question, ImmutableArray<Demand> demands, int fact)
    {
        foreach (var demand in demands.Skip(question.Length).Reverse())
        {
            var without = demands.Remove(demand);
            if (CellVariables.Of(without, space) is not { } variables) continue;
            var search = new CellSearch(without, variables, space.Words, budget, fact >= 0);
            if ((fact >= 0 ? search.FindStep(fact) : search.Find()) is false) demands = without;
        }

        return [.. demands.Skip(question.Length).Select(d => d.Rule).Order()];
    }
}
