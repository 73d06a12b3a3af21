using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads <c>ladder.json</c>: tiers from the lowest to the highest, and the rungs.</summary>
internal static class LadderReader
{
    public static Ladder Read(ObjectReader top, PackNames names)
    {
        var tiers = top.Value("tiers").Objects(o => TierOf(o, names), allowEmpty: false);
        var rungs = top.Value("rungs");
        var ladder = new Ladder([.. tiers.Where(t => t.Tier.Name.Length > 0).DistinctBy(t => t.Tier)], []);
        var highest = -1;
        return ladder with
        {
            Rungs = rungs.Objects(
                o =>
                {
                    var rung = RungOf(o, names);
                    var rank = ladder.RankOf(rung.Tier);
                    if (rank >= 0 && rank < highest) o.Error(CheckMessages.TierOrder, "tier", rung.Tier);
                    highest = Math.Max(highest, rank);
                    return rung;
                },
                allowEmpty: false),
        };
    }

    private static TierOption TierOf(ObjectReader o, PackNames names)
    {
        var value = o.Value("name");
        var name = Packs.Name.Read(value);
        if (PackWords.IsTaken(name)) value.Error(PacksMessages.BareWordTaken, name);
        else if (name.Length > 0 && names.Tiers.Names.Count(n => n == name) > 1) value.Error(PacksMessages.NamedTwice, name);
        return new TierOption(new Tier(PackWords.IsTaken(name) ? string.Empty : name), o.Wording("label"));
    }

    private static Rung RungOf(ObjectReader o, PackNames names) =>
        new(names.Receivers.Known(o.Value("receiver")), new Tier(names.Tiers.Known(o.Value("tier"))), LengthReader.ByLevel(o.Value("within"), names));
}
