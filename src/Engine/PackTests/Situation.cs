using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Journal;
using Parley.Packs;

namespace Parley.PackTests;

/// <summary>All that a case may ask about at a moment: the dispute as it is, and everything that happened up to then.</summary>
internal sealed record Situation(Dispute Dispute, IReadOnlyList<DisputeEvent> Events, IReadOnlyList<string> Refused, ScreeningResult Screening, AssignmentResult? Assignment, Pack Pack, IReadOnlyList<Delivery> NotSent, IReadOnlyList<CaseMessage> Sent)
{
    public IEnumerable<string> RunningDuties => Dispute.Deadlines.Where(d => d is { State: DeadlineState.Running or DeadlineState.Paused, Holder: not null }).Select(d => d.Kind);

    public IEnumerable<string> KindsMissed => KindsOf(Events.OfType<DeadlineMissed>().Select(e => e.Deadline));

    public IEnumerable<string> KindsMoved => KindsOf(Events.OfType<DutyMoved>().Select(e => e.Deadline));

    /// <summary>Posts as <c>post@unit</c>, and <c>party</c> or <c>informant</c>; whoever is told later, when a group or a quiet time is over, counts from when it was raised.</summary>
    public IEnumerable<string> Told => Raised.SelectMany(Receivers).Distinct(StringComparer.Ordinal);

    /// <summary>Who would have been told, and what kept it from being sent.</summary>
    public IEnumerable<(string Receiver, KeptBack Why)> KeptBack => NotSent.Where(d => d.Intent.Key.Dispute == Dispute.Id).Select(d => (d.Box.Receiver, d.KeptBack?.Why ?? default));

    /// <summary>Those who were told the same at the same level more than once.</summary>
    public IEnumerable<string> ToldAgain => Raised.SelectMany(n => Receivers(n).Select(to => (to, n.Text, n.Level))).GroupBy(t => t).Where(g => g.Count() > 1).Select(g => g.Key.to).Distinct(StringComparer.Ordinal);

    /// <summary>Why responsibility moved up, each time: a climb rule, or the command.</summary>
    public IEnumerable<string> Causes => Events.OfType<Climbed>().Select(e => e.Cause);

    public string ScreeningWay => Screening.Route switch
    {
        ScreeningRoute.Refer => $"refer:{Screening.Body}",
        ScreeningRoute.Dismiss => "dismiss",
        _ => "in",
    };

    /// <summary>The channel, or <c>channel@tier</c>, that is proposed; empty when nothing is, or not for certain.</summary>
    public string AssignmentProposed => Assignment is { IsCertain: true } certain ? certain.Rule.Rule.SuccessEvent ?? string.Empty : string.Empty;

    private IEnumerable<NoticeRaised> Raised => Events.OfType<NoticeRaised>().Where(n => !NotSent.Any(d => d.Intent.Key.Dispute == Dispute.Id && d.Intent.Key.Notice == n.Notice));

    /// <summary>The messages somebody got, of all disputes of the case: each as the number of its notices, on one occasion or all.</summary>
    public string MessagesTo(Func<CaseMessage, bool> receiver, string? on) => string.Join(", ", Sent.Where(receiver)
        .Select(m => m.Notices.Count(n => on is null || (n.Occasion ?? n.Text) == on)).Where(count => count > 0));

    private IEnumerable<string> KindsOf(IEnumerable<string> deadlines)
    {
        var kinds = Events.OfType<DeadlineSet>().DistinctBy(e => e.Deadline.Id).ToDictionary(e => e.Deadline.Id, e => e.Deadline.Kind, StringComparer.Ordinal);
        return deadlines.Select(id => kinds.GetValueOrDefault(id)).OfType<string>().Distinct(StringComparer.Ordinal);
    }

    private IEnumerable<string> Receivers(NoticeRaised notice)
    {
        if (notice.To is { } holder) yield return holder.ToString();
        if (notice.Party is not { } party) yield break;
        yield return ReceiverNames.Party;
        if (Dispute.Parties.Any(p => p.Id == party && p.Informant)) yield return ReceiverNames.Informant;
    }
}
