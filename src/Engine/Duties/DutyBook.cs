using Parley.Disputes.Events;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>Keeps the duties of a dispute in step with what happened: stops what was done, drops what no longer applies, starts what begins, shortens on a rise, reminds in time.</summary>
internal static class DutyBook
{
    public static void Update(Draft draft, StepContext context)
    {
        DisputeEvent[] happened = [.. draft.Events];
        foreach (var e in happened) Stops.By(draft, e, context);
        foreach (var e in happened) Handing.By(draft, e, context);
        Drops.OutOfStage(draft, context);
        foreach (var e in happened) Starts.By(draft, e, context);
        Rises.Shorten(draft, context);
        VisitPlan.Keep(draft, happened, context);
        OpenMatters.Keep(draft, context);
        Pauses.Keep(draft, context);
        TurningPoint.Keep(draft, context);
        EarlyWarnings.Keep(draft, context);
    }
}
