using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>To whom an undone duty climbs: stand-in, post on duty, superiors, then the ladder up to the leading group.</summary>
internal static class Chain
{
    public static ImmutableArray<ChainRung> From(Dispute dispute, Holder first, StepContext context)
    {
        var pack = context.Pack;
        var chain = ImmutableArray.CreateBuilder<ChainRung>();
        foreach (var link in pack.Current.Directory.ChainFor(first, context.Now))
        {
            if (!chain.Any(c => c.Holder == link.Holder)) chain.Add(new ChainRung(link.Holder, null));
        }

        var tier = pack.Current.Directory.TierOf(first.Unit) ?? dispute.Tier;
        foreach (var rung in pack.Ladder.Rungs.OrderBy(r => pack.Ladder.RankOf(r.Tier)))
        {
            if (pack.Ladder.RankOf(rung.Tier) <= pack.Ladder.RankOf(tier)) continue;
            foreach (var holder in pack.Resolve(rung.Receiver, dispute))
            {
                if (holder != first && !chain.Any(c => c.Holder == holder) && pack.Current.Directory.IsFilled(holder, context.Now)) chain.Add(new ChainRung(holder, rung));
            }
        }

        return chain.DrainToImmutable();
    }
}
