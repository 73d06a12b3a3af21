using System.Collections.Immutable;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Fused;

/// <summary>
/// The rules of a set as code: one block for a set of ordinary size, several for a large one, since the just-in-time compiler stops optimising functions that grow too large.
/// </summary>
internal sealed class FusedRules
{
    /// <summary>A set up to here is one block; it is also written for rows in which all is known, which gains a third for 12 rules, a tenth for 200, and nothing beyond.</summary>
    private const int MostAlone = 256;

    /// <summary>Measured on 2,000 rules: smaller blocks share less, larger ones load slower.</summary>
    private const int MostOfMany = 128;
    private const int LargestBlock = 4_000;

    private readonly RuleBlock[] blocks;
    private readonly (int Rule, Term Condition)[] walked;
    private readonly string[] texts;
    private readonly decimal[] fractions;

    public FusedRules(ImmutableArray<CompiledRule> rules)
    {
        var constants = new FusedConstants();
        var isAlone = rules.Length <= MostAlone;
        walked = [.. rules.Select((rule, i) => (i, rule.Condition)).Where(r => rules[r.i].IsEnabled && r.Condition.Size > Term.LargestSize)];
        blocks = [.. Blocks([.. rules.Select(r => r.Condition.Size > Term.LargestSize ? Unwritten(r) : r)], isAlone ? MostAlone : MostOfMany).Select(b => new RuleBlock(b.Rules, b.FirstLane, constants, isAlone))];
        (texts, fractions) = (constants.Texts, constants.Fractions);
    }

    public void Judge(FactRow row, ulong[] lanes)
    {
        foreach (var block in blocks) block.Judge(row, texts, fractions, lanes);
        foreach (var (rule, condition) in walked) lanes[rule / RuleOutcomes.PerLane] |= (ulong)condition.Judge(row) << (rule % RuleOutcomes.PerLane * 2);
    }

    /// <summary>"Any three yellow" over thousands of rules would be a function no compiler optimises: it leaves its two bits to the walk.</summary>
    private static CompiledRule Unwritten(CompiledRule rule) => new(rule.Rule with { IsEnabled = false }, Constant.Boolean(value: false, rule.Condition.Where));

    /// <summary>Whole lanes each, so that no two blocks write to the same one.</summary>
    private static IEnumerable<(CompiledRule[] Rules, int FirstLane)> Blocks(ImmutableArray<CompiledRule> rules, int most)
    {
        var block = new List<CompiledRule>();
        var (lane, firstLane, size) = (0, 0, 0);
        foreach (var chunk in rules.Chunk(RuleOutcomes.PerLane))
        {
            var chunkSize = chunk.Sum(r => r.Condition.Size);
            if (block.Count > 0 && (block.Count + chunk.Length > most || size + chunkSize > LargestBlock))
            {
                yield return ([.. block], firstLane);
                block.Clear();
                (firstLane, size) = (lane, 0);
            }

            block.AddRange(chunk);
            size += chunkSize;
            lane++;
        }

        if (block.Count > 0) yield return ([.. block], firstLane);
    }
}
