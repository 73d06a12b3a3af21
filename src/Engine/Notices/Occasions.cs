using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Notices;

/// <summary>Whom an event itself concerns: those who must act on it, and the parties it is about. Routes may stand on the words of <see cref="NoticesReader.Occasions"/>.</summary>
internal static class Occasions
{
    public static IEnumerable<Telling> Of(Dispute dispute, DisputeEvent happened, IReadOnlyList<DisputeEvent> all, StepContext context) => happened switch
    {
        Reported => Parties(dispute, "receipt", informantsOnly: true),
        WarningIssued e => e.Sign.Select(h => Post("warning", h)).Concat(e.Inform.Select(h => new Telling("warning", "warning-information", h, null))),
        Climbed e => Responsible("climbed", e.Unit, context),
        EpisodeOpened => Responsible("reentry", dispute.Unit, context),
        DutyMoved e => [Post(all.Any(x => x is DeadlineMissed missed && missed.Deadline == e.Deadline) ? "missed" : "reminder", e.Holder)],
        DeadlineMissed e => Missed(dispute, e, context),
        DeadlineSet { Deadline: { First: not null, Holder: { } holder } } => [Post("missed", holder)],
        DeadlineSet { Deadline: { Kind: DeadlineKinds.FindOut, Holder: { } holder } } => [Post("reminder", holder)],
        DeadlineSet { Deadline: { Kind: DeadlineKinds.Proposal or DeadlineKinds.Review, Holder: { } holder } } e => [Post(e.Deadline.Kind, holder)],
        Supervised e => [Post("supervision", e.Addressee)],
        HelpRequested e => [Post("help", e.Asked)],
        Dismissed or WatchingStopped or MediationEnded or ReferredOut => Parties(dispute, "decision", informantsOnly: false),
        DisputeClosed => Parties(dispute, "closed", informantsOnly: false),
        TakenOn => Parties(dispute, "handler-named", informantsOnly: false),
        _ => [],
    };

    /// <summary>Where a missed duty does not climb, its holder and the superior are told; a superior who is to supervise has the duty itself.</summary>
    private static IEnumerable<Telling> Missed(Dispute dispute, DeadlineMissed missed, StepContext context)
    {
        var at = dispute.Deadlines.FindIndex(x => x.Id == missed.Deadline);
        if (at < 0 || dispute.Deadlines[at] is not { Holder: { } holder } deadline || context.Pack.Deadlines.Find(deadline.Kind)?.Missed != MissedAction.Tell) yield break;
        yield return Post("missed", holder);
        foreach (var link in context.Pack.Current.Directory.ChainFor(holder, context.Now))
        {
            if (link.Kind != Organisation.ChainKind.Superior) continue;
            yield return Post("missed", link.Holder);
            yield break;
        }
    }

    private static IEnumerable<Telling> Responsible(string occasion, string unit, StepContext context) =>
        context.Pack.Responsible(unit) is { } holder ? [Post(occasion, holder)] : [];

    private static Telling Post(string occasion, Holder holder) => new(occasion, occasion, holder, null);

    private static IEnumerable<Telling> Parties(Dispute dispute, string text, bool informantsOnly) =>
        dispute.Parties.Where(p => p.Informant || !informantsOnly).Select(p => new Telling(text, text, null, p.Id));
}
