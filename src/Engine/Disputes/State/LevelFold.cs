using Parley.Disputes.Events;

namespace Parley.Disputes.State;

/// <summary>Folds grades, overrides and warnings.</summary>
internal static class LevelFold
{
    public static bool Apply(Dispute d, DisputeEvent happened)
    {
        switch (happened)
        {
            case Graded e: d.Grade = new Grade(e.Held, e.Confirmed, e.Provisional, e.Matched, e.CannotTell, e.Ask); break;
            case LevelOverridden e: d.Override = new LevelOverride(e.Level, e.Lowers, e.Until, d.Grade.Matched) { Head = e.Head }; break;
            case OverrideEnded: d.Override = null; break;
            case WarningIssued e: Warn(d, e); break;
            case WarningSigned e: Sign(d, e); break;
            default: return false;
        }

        return true;
    }

    private static void Warn(Dispute d, WarningIssued e)
    {
        d.WarningCount++;
        d.Warning = new OpenWarning(e.Warning, e.Level, e.Sign, e.Each, [], e.Sign.Count == 0);
    }

    private static void Sign(Dispute d, WarningSigned e)
    {
        if (d.Warning is { } open && open.Id == e.Warning) d.Warning = open with { Signed = open.Signed.Add(e.Holder), Complete = e.Complete };
    }
}
