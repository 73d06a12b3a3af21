using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>The deadlines a pack needs are there, what is more dangerous has less time, and working time has a calendar.</summary>
internal static class DeadlineCheck
{
    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        foreach (var (kind, because) in Needed(pack).Where(n => pack.Deadlines.Find(n.Kind) is null))
            findings.Error(CheckMessages.KindMissing, trees.PositionOf(PackFiles.Deadlines, "deadlines"), kind, because);
        foreach (var (kind, because) in Wanted(pack).Where(n => pack.Deadlines.Find(n.Kind) is null))
            findings.Warning(CheckMessages.KindMissing, trees.PositionOf(PackFiles.Deadlines, "deadlines"), kind, because);
        foreach (var rule in pack.Deadlines.All)
        {
            Rising(rule.Lengths, pack, level => trees.PositionOf(PackFiles.Deadlines, "deadlines", rule.Kind, "length", level), findings);
            Working(rule.Lengths, trees, trees.PositionOf(PackFiles.Deadlines, "deadlines", rule.Kind, "length"), findings);
        }

        for (var i = 0; i < pack.Ladder.Rungs.Length; i++)
        {
            var place = i;
            Rising(pack.Ladder.Rungs[i].Within, pack, level => trees.PositionOf(PackFiles.Ladder, "rungs", place, "within", level), findings);
            Working(pack.Ladder.Rungs[i].Within, trees, trees.PositionOf(PackFiles.Ladder, "rungs", i, "within"), findings);
        }
    }

    private static IEnumerable<(string Kind, string Because)> Needed(Pack pack)
    {
        yield return (DeadlineKinds.Sign, PackFiles.Notices);
        if (pack.Grading.All.Length > 0) yield return (DeadlineKinds.FindOut, PackFiles.Grading);
        if (pack.FollowUp.Plan.Values.Any(v => !v.IsEmpty)) yield return (DeadlineKinds.Visit, PackFiles.FollowUp);
        if (!pack.Bodies.IsEmpty) yield return (DeadlineKinds.Referral, PackFiles.Bodies);
    }

    /// <summary>What posts may ask for should have a time to be answered in.</summary>
    private static IEnumerable<(string Kind, string Because)> Wanted(Pack pack)
    {
        (string Command, string Kind)[] answered =
        [
            (nameof(RequestHelp), DeadlineKinds.Help), (nameof(RequestReview), DeadlineKinds.Review),
            (nameof(Propose), DeadlineKinds.Proposal), (nameof(Supervise), DeadlineKinds.Supervise),
        ];
        return answered.Where(a => pack.Current.Directory.AllPosts.Any(p => !p.Anyone && p.Allows(a.Command))).Select(a => (a.Kind, a.Command));
    }

    private static void Rising(LengthTable table, Pack pack, Func<string, Position> at, Findings findings)
    {
        if (table.By != LengthBy.Level) return;
        (string Level, Limit Limit)? lower = null;
        foreach (var level in pack.Levels.Levels)
        {
            if (!table.Limits.TryGetValue(level.Name, out var limit)) continue;
            if (lower is { } before && Span.AreAlike(before.Limit, limit) && Span.Minutes(limit.Length) > Span.Minutes(before.Limit.Length))
                findings.Warning(CheckMessages.LengthsNotRising, at(level.Name), level, limit.Length, before.Level, before.Limit.Length);
            lower = (level.Name, limit);
        }
    }

    private static void Working(LengthTable table, PackTrees trees, Position at, Findings findings)
    {
        if (trees.Has(PackFiles.Calendar)) return;
        if (table.Limits.Values.Append(table.Otherwise ?? default).Any(Span.IsWorking)) findings.Error(CheckMessages.CalendarMissing, at);
    }
}
