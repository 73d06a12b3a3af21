using Parley.Rules.Words;

namespace Parley.Rules.Fused;

/// <summary>A stretch of rules as code, for any row and, where it gains, once more for rows in which all its facts are known.</summary>
internal sealed class RuleBlock
{
    private readonly ulong[] facts;
    private readonly FusedBlock allKnown;
    private readonly FusedBlock any;

    public RuleBlock(CompiledRule[] rules, int firstLane, FusedConstants constants, bool withAllKnown)
    {
        var slots = rules.Where(r => r.IsEnabled).SelectMany(r => r.Facts).ToList();
        facts = new ulong[slots.Count == 0 ? 0 : (slots.Max() >> 6) + 1];
        foreach (var slot in slots) facts[slot >> 6] |= 1UL << slot;
        any = BlockWriter.Write(rules, firstLane, constants, isAllKnown: false);
        allKnown = withAllKnown ? BlockWriter.Write(rules, firstLane, constants, isAllKnown: true) : any;
    }

    public void Judge(FactRow row, string[] texts, decimal[] fractions, ulong[] lanes) => (Knows(row.Unknown) ? allKnown : any)(row, texts, fractions, lanes);

    private bool Knows(ulong[] unknown)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            if ((facts[i] & unknown[i]) != 0) return false;
        }

        return true;
    }
}
