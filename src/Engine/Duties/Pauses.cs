using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>What is paused stands still until somebody resumes it. So that nobody is forgotten meanwhile, the pause itself is a duty of whoever holds the deadline, and climbs.</summary>
internal static class Pauses
{
    private static readonly Limit AMonth = new(new Length(30, LengthUnit.Days), CalendarUse.Natural);

    /// <summary>Every paused deadline has the duty, also one that got another id when the dispute was handed over.</summary>
    public static void Keep(Draft draft, StepContext context)
    {
        foreach (var deadline in draft.Dispute.Deadlines)
        {
            if (deadline is not { State: DeadlineState.Paused, Holder: { } holder, PausedAt: { } since } || IsWatched(draft.Dispute.Deadlines, deadline.Id)) continue;
            var limit = context.Pack.Deadlines.Find(deadline.Kind)?.LimitFor(draft.Dispute) ?? AMonth;
            Starts.Set(draft, DeadlineKinds.Resume, holder, nameof(DeadlinePaused), context.DueAfter(since, limit), limit.Length.ToString(), deadline.Id, context);
        }
    }

    private static bool IsWatched(EquatableArray<Deadline> deadlines, string paused) => deadlines.FindIndex(x => x.Kind == DeadlineKinds.Resume && x.Subject == paused) >= 0;
}
