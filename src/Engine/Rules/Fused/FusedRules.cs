using System.Collections.Immutable;
using Parley.Rules.Words;

namespace Parley.Rules.Fused;

/// <summary>
/// The rules of a set as code: one block for a set of ordinary size, several for a large one, since the just-in-time compiler stops optimising functions that grow too large.
/// </summary>
internal sealed class FusedRules
{
    /// <summary>Measured on 2,000 rules: smaller blocks share less and load slower, larger ones run slower.</summary>
    private const int MostRules = 256;
    private const int LargestBlock = 4_000;

    private readonly RuleBlock[] blocks;
    private readonly string[] texts;
    private readonly decimal[] fractions;

    public FusedRules(ImmutableArray<CompiledRule> rules)
    {
        var constants = new FusedConstants();
        blocks = [.. Blocks(rules).Select(b => new RuleBlock(b.Rules, b.FirstLane, constants))];
        (texts, fractions) = (constants.Texts, constants.Fractions);
    }

    public void Judge(FactRow row, ulong[] lanes)
    {
        foreach (var block in blocks) block.Judge(row, texts, fractions, lanes);
    }

    /// <summary>Whole lanes each, so that no two blocks write to the same one.</summary>
    private static IEnumerable<(CompiledRule[] Rules, int FirstLane)> Blocks(ImmutableArray<CompiledRule> rules)
    {
        var block = new List<CompiledRule>();
        var (lane, firstLane, size) = (0, 0, 0);
        foreach (var chunk in rules.Chunk(RuleOutcomes.PerLane))
        {
            var chunkSize = chunk.Sum(r => r.Condition.Size);
            if (block.Count > 0 && (block.Count + chunk.Length > MostRules || size + chunkSize > LargestBlock))
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
