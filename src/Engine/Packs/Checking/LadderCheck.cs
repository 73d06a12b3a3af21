using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>The ladder reaches its top, and every unit stands on one of its tiers.</summary>
internal static class LadderCheck
{
    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        var ladder = pack.Ladder;
        if (!ladder.Rungs.Any(r => r.Tier == ladder.Highest)) findings.Error(CheckMessages.NoTopRung, trees.PositionOf(PackFiles.Ladder, "rungs"), ladder.Highest);
        foreach (var unit in pack.Current.Directory.AllUnits.Where(u => ladder.RankOf(u.Tier) < 0))
        {
            var at = trees.PositionOf(PackFiles.Organisation, "units", unit.Id, "tier");
            findings.Error(CheckMessages.UnitOnUnknownTier, at, unit.Id, unit.Tier, string.Join(", ", ladder.Tiers.Select(t => t.Tier)));
        }
    }
}
