using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Packs;

/// <summary>The tiers from lowest to highest and who is next when a duty is not done. Immutable.</summary>
internal sealed record Ladder(ImmutableArray<TierOption> Tiers, ImmutableArray<Rung> Rungs)
{
    public Tier Lowest => Tiers[0].Tier;

    public Tier Highest => Tiers[^1].Tier;

    /// <summary>0 for the lowest; -1 for a tier the pack does not name.</summary>
    public int RankOf(Tier tier)
    {
        for (var i = 0; i < Tiers.Length; i++)
        {
            if (Tiers[i].Tier == tier) return i;
        }

        return -1;
    }

    /// <summary>The tier one above; the highest stays.</summary>
    public Tier OneAbove(Tier tier) => Tiers[Math.Min(RankOf(tier) + 1, Tiers.Length - 1)].Tier;
}
