using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Organisation;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Notices;

/// <summary>Whom an event itself concerns: those who must act on it, and the parties it is about.</summary>
internal static class Concerned
{
    private const string Information = "warning-information";

    public static IEnumerable<Telling> By(Dispute dispute, DisputeEvent happened, string text, StepContext context) => happened switch
    {
        Reported => Parties(dispute, text, informantsOnly: true),
        WarningIssued e => Posts(text, e.Sign).Concat(Posts(text, e.Inform).Select(t => t with { Text = Information })),
        Climbed e => Responsible(text, e.Unit, context),
        EpisodeOpened => Responsible(text, dispute.Unit, context),
        DutyMoved e => Posts(text, [e.Holder]),
        DeadlineNear e => Posts(text, HolderOf(dispute, e.Deadline)),
        DeadlineMissed e => Posts(text, Told(dispute, e, context)),
        DeadlineSet { Deadline.Holder: { } holder } => Posts(text, [holder]),
        Supervised e => Posts(text, [e.Addressee]),
        HelpRequested e => Posts(text, [e.Asked]),
        Dismissed or WatchingStopped or MediationEnded or ReferredOut or DisputeClosed or TakenOn => Parties(dispute, text, informantsOnly: false),
        _ => [],
    };

    /// <summary>Where a missed duty does not climb, its holder and the superior are told; one that climbs is told to whom it comes.</summary>
    private static IEnumerable<Holder> Told(Dispute dispute, DeadlineMissed missed, StepContext context)
    {
        var at = dispute.Deadlines.FindIndex(x => x.Id == missed.Deadline);
        if (at < 0 || dispute.Deadlines[at] is not { Holder: { } holder } deadline || context.Pack.Deadlines.Find(deadline.Kind)?.Missed != MissedAction.Tell) return [];
        var superior = context.Pack.Current.Directory.ChainFor(holder, context.Now).Where(link => link.Kind == ChainKind.Superior).Select(link => link.Holder);
        return superior.Take(1).Prepend(holder);
    }

    private static IEnumerable<Holder> HolderOf(Dispute dispute, string deadline)
    {
        foreach (var one in dispute.Deadlines)
        {
            if (one.Id == deadline && one.Holder is { } holder) yield return holder;
        }
    }

    private static IEnumerable<Telling> Responsible(string text, string unit, StepContext context) => context.Pack.Responsible(unit) is { } holder ? Posts(text, [holder]) : [];

    private static IEnumerable<Telling> Posts(string text, IEnumerable<Holder> holders) => holders.Select(holder => new Telling(text, text, holder, null));

    private static IEnumerable<Telling> Parties(Dispute dispute, string text, bool informantsOnly) =>
        dispute.Parties.Where(p => p.Informant || !informantsOnly).Select(p => new Telling(text, text, null, p.Id));
}
