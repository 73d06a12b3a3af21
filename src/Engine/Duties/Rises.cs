using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>A rise makes deadlines that depend on the level due sooner; never later.</summary>
internal static class Rises
{
    public static void Shorten(Draft draft, StepContext context)
    {
        var levels = context.Pack.Levels;
        if (levels.RankOf(draft.Dispute.Level) <= levels.RankOf(draft.Before.Level)) return;
        foreach (var deadline in draft.Dispute.Deadlines)
        {
            if (deadline.Missed || deadline.State != DeadlineState.Running) continue;
            if (context.Pack.Deadlines.Find(deadline.Kind) is not { OnRise: true, Given: false, Lengths.By: LengthBy.Level } rule) continue;
            if (rule.LimitFor(draft.Dispute) is not { } limit) continue;
            var due = context.DueAfter(deadline.StartedAt, limit);
            if (due < deadline.Due) draft.Add(new DeadlineShortened(deadline.Id, due, limit.Length.ToString()));
        }
    }
}
