using Parley.Rules.Words;

namespace Parley.Rules.Cells;

/// <summary>What a dispute that is looked for must do to a condition.</summary>
/// <param name="Cuts">The condition and its cuts.</param>
/// <param name="Wanted">Matched, or not matched.</param>
/// <param name="IsAfter">Whether it is asked of the dispute after a fact got worse, rather than before.</param>
/// <param name="Rule">The number of the rule, or −1.</param>
internal sealed record Demand(ConditionCuts Cuts, Judgement Wanted, bool IsAfter = false, int Rule = -1);
