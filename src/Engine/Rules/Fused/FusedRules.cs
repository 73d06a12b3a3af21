using System.Collections.Immutable;
using Parley.Rules.Words;

namespace Parley.Rules.Fused;

/// <summary>
/// The rules of a set as code: one function for a set of ordinary size, several for a large one, since the just-in-time compiler stops optimising functions that grow too large.
/// </summary>
internal sealed class FusedRules
{
    /// <summary>A multiple of the rules in a lane, so that every lane is written by one block.</summary>
    private const int LargestBlock = 256;
    private const int BlockOfMany = 64;

    private readonly FusedBlock[] blocks;
    private readonly string[] texts;
    private readonly decimal[] fractions;

    public FusedRules(ImmutableArray<CompiledRule> rules)
    {
        var size = rules.Length <= LargestBlock ? LargestBlock : BlockOfMany;
        var constants = new FusedConstants();
        blocks = [.. rules.Chunk(size).Select((chunk, i) => new BlockWriter(constants).Write(chunk, i * size / RuleOutcomes.PerLane))];
        (texts, fractions) = (constants.Texts, constants.Fractions);
    }

    public void Judge(FactRow row, ulong[] lanes)
    {
        foreach (var block in blocks) block(row, texts, fractions, lanes);
    }
}
