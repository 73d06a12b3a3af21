using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>In every active stage and at every level that can be held there, a deadline runs: nobody is forgotten.</summary>
internal static class ForgottenCheck
{
    /// <summary>Kinds that run only when something else happened; a stage that has only these can be forgotten.</summary>
    private static readonly ImmutableArray<string> Occasional =
    [
        DeadlineKinds.Sign, DeadlineKinds.FindOut, DeadlineKinds.Supervise, DeadlineKinds.Help, DeadlineKinds.Review, DeadlineKinds.Proposal,
        DeadlineKinds.Obligation, DeadlineKinds.Confirmation, DeadlineKinds.Progress,
    ];

    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        foreach (var stage in Enum.GetValues<Stage>().Where(s => s.IsActive()))
        {
            var forgotten = LevelsIn(stage, pack).Where(level => !pack.Deadlines.All.Any(rule => Runs(rule, stage, level, pack))).ToList();
            if (forgotten.Count > 0)
                findings.Error(CheckMessages.NoStage, trees.PositionOf(PackFiles.Deadlines, "deadlines"), StageWords.Of(stage), string.Join(", ", forgotten));
        }
    }

    /// <summary>Before screening the level may still be none; after it the pack's floor holds.</summary>
    private static IEnumerable<Level> LevelsIn(Stage stage, Pack pack)
    {
        var floor = stage <= Stage.Screening ? 0 : Math.Max(0, pack.Levels.RankOf(pack.Settings.ScreenedInAtLeast));
        return pack.Levels.Levels.Skip(floor);
    }

    private static bool Runs(DeadlineRule rule, Stage stage, Level level, Pack pack)
    {
        if (!rule.RunsIn(stage) || Occasional.Contains(rule.Kind, StringComparer.Ordinal)) return false;
        if (rule.Kind == DeadlineKinds.Visit) return !(stage == Stage.Referred ? pack.FollowUp.CheckInsOf(level) : pack.FollowUp.VisitsOf(level)).IsEmpty;
        var table = rule.Lengths;
        if (table.Otherwise is not null) return true;
        return table.By switch
        {
            LengthBy.Level => table.Find(level.Name) is not null,
            LengthBy.Channel => HasAll(table, pack.Channels.Keys),
            LengthBy.Body => HasAll(table, pack.Bodies.Keys),
            LengthBy.Tier => HasAll(table, pack.Ladder.Tiers.Select(t => t.Tier.Name)),
            LengthBy.Difficulty => HasAll(table, pack.Channels.Values.Select(c => c.Difficulty)),
            _ => false,
        };
    }

    private static bool HasAll(LengthTable table, IEnumerable<string> keys) => !table.IsEmpty && keys.All(table.Limits.ContainsKey);
}
