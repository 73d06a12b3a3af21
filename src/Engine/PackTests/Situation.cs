using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Packs;

namespace Parley.PackTests;

/// <summary>All that a case may ask about at a moment: the dispute as it is, and everything that happened up to then.</summary>
internal sealed record Situation(Dispute Dispute, IReadOnlyList<DisputeEvent> Events, IReadOnlyList<string> Refused, ScreeningResult Screening, AssignmentResult? Assignment, Pack Pack)
{
    public IEnumerable<string> RunningDuties => Dispute.Deadlines.Where(d => d is { State: DeadlineState.Running or DeadlineState.Paused, Holder: not null }).Select(d => d.Kind);

    public IEnumerable<string> KindsMissed => KindsOf(Events.OfType<DeadlineMissed>().Select(e => e.Deadline));

    public IEnumerable<string> KindsMoved => KindsOf(Events.OfType<DutyMoved>().Select(e => e.Deadline));

    /// <summary>Posts as <c>post@unit</c>, and <c>party</c> or <c>informant</c>.</summary>
    public IEnumerable<string> Told => Events.OfType<NoticeRaised>().SelectMany(Receivers).Distinct(StringComparer.Ordinal);

    /// <summary>Those who were told the same at the same level more than once.</summary>
    public IEnumerable<string> ToldAgain => Events.OfType<NoticeRaised>().SelectMany(n => Receivers(n).Select(to => (to, n.Text, n.Level))).GroupBy(t => t).Where(g => g.Count() > 1).Select(g => g.Key.to).Distinct(StringComparer.Ordinal);

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
