using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>Every level that can be settled has its visits, and a dispute can be reopened until the last of them.</summary>
internal static class FollowUpCheck
{
    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        var plan = pack.FollowUp;
        if (plan.CalmVisitsToClose == 0 && plan.Plan.IsEmpty) return;
        var floor = Math.Max(0, pack.Levels.RankOf(pack.Settings.ScreenedInAtLeast));
        foreach (var level in pack.Levels.Levels.Skip(floor).Where(l => !plan.Plan.ContainsKey(l)))
            findings.Error(CheckMessages.NoVisits, trees.PositionOf(PackFiles.FollowUp, "plan"), level);
        var last = plan.Plan.Values.Concat(pack.Bodies.IsEmpty ? [] : plan.CheckIn.Values).SelectMany(v => v).Select(v => v.After).DefaultIfEmpty(new Length(0, LengthUnit.Days)).MaxBy(Span.Minutes);
        var window = pack.Settings.ReopenWindow;
        if (Span.Minutes(window) < Span.Minutes(last)) findings.Error(CheckMessages.ReopenTooShort, trees.PositionOf(PackFiles.Pack, "reopenWindow"), window, last);
    }
}
