using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>To whom an undone duty climbs: stand-in, post on duty, superiors, then the ladder up to the leading group. Nobody who is away or would act in their own matter.</summary>
internal static class Chain
{
    /// <summary>Where a duty goes next: the next place up from its holder, or all who stand there together; none at the top.</summary>
    public static ImmutableArray<ChainRung> Next(Dispute dispute, Deadline deadline, Holder holder, StepContext context)
    {
        var chain = From(dispute, deadline.First ?? holder, context);
        var start = Math.Min(deadline.Rung, chain.Length);
        if (deadline.Rung > 0 && IndexOf(chain, holder) is var at and >= 0)
        {
            start = at + 1;
            while (start < chain.Length && chain[start].IsTogetherWith(chain[at])) start++;
        }

        if (start == chain.Length) return [];
        var end = start + 1;
        while (end < chain.Length && chain[end].IsTogetherWith(chain[start])) end++;
        return chain[start..end];
    }

    /// <summary>Where a duty begins whose holder cannot act; null when nobody can.</summary>
    public static ChainRung? FirstWhoCan(Dispute dispute, Holder first, StepContext context, string? except)
    {
        foreach (var rung in From(dispute, first, context))
        {
            if (context.CanAct(dispute, rung.Holder, except)) return rung;
        }

        return null;
    }

    private static ImmutableArray<ChainRung> From(Dispute dispute, Holder first, StepContext context)
    {
        var (pack, directory) = (context.Pack, context.Pack.Current.Directory);
        var chain = ImmutableArray.CreateBuilder<ChainRung>();
        var together = pack.Ladder.Rungs.Where(r => pack.Notices.Find(r.Receiver).Everyone).ToArray();
        foreach (var link in directory.ChainFor(first, context.Now))
        {
            var rung = link.Holder == first ? null : together.FirstOrDefault(r => pack.Resolve(r.Receiver, dispute).Contains(link.Holder));
            Add(chain, rung is null ? [link.Holder] : pack.Resolve(rung.Receiver, dispute).Where(h => h != first), rung, dispute, context);
        }

        // The ladder goes on above where the superiors ended: a duty never comes down again.
        var reached = chain.Select(c => RankOf(c.Holder, dispute, context)).Append(RankOf(first, dispute, context)).Max();
        foreach (var rung in pack.Ladder.Rungs.Where(r => pack.Ladder.RankOf(r.Tier) > reached).OrderBy(r => pack.Ladder.RankOf(r.Tier)))
        {
            Add(chain, pack.Resolve(rung.Receiver, dispute).Where(h => h != first), rung, dispute, context);
        }

        return chain.DrainToImmutable();
    }

    private static int RankOf(Holder holder, Dispute dispute, StepContext context) =>
        context.Pack.Ladder.RankOf(context.Pack.Current.Directory.TierOf(holder.Unit) ?? dispute.Tier);

    private static void Add(ImmutableArray<ChainRung>.Builder chain, IEnumerable<Holder> holders, Rung? rung, Dispute dispute, StepContext context)
    {
        var everyone = rung is not null && context.Pack.Notices.Find(rung.Receiver).Everyone;
        foreach (var holder in holders)
        {
            if (!chain.Any(c => c.Holder == holder) && context.CanAct(dispute, holder)) chain.Add(new ChainRung(holder, rung, everyone));
        }
    }

    private static int IndexOf(ImmutableArray<ChainRung> chain, Holder holder)
    {
        for (var i = 0; i < chain.Length; i++)
        {
            if (chain[i].Holder == holder) return i;
        }

        return -1;
    }
}
