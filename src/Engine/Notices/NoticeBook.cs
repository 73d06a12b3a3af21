using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;

namespace Parley.Notices;

/// <summary>Who is told of what happened. Nobody is warned too often: signing is for those who must act, parties hear what concerns them.</summary>
internal static class NoticeBook
{
    public static IEnumerable<NoticeRaised> For(Dispute dispute, IReadOnlyList<DisputeEvent> happened)
    {
        var count = dispute.NoticeCount;
        foreach (var one in happened)
        {
            foreach (var (text, to, party) in Told(dispute, one)) yield return new NoticeRaised($"n{++count}", text, to, party, dispute.Level, null);
        }
    }

    private static IEnumerable<(string Text, Holder? To, string? Party)> Told(Dispute dispute, DisputeEvent happened) => happened switch
    {
        Reported => Parties(dispute, "receipt", informantsOnly: true),
        WarningIssued e => e.Sign.Select(h => Post("warning", h)).Concat(e.Inform.Select(h => Post("warning-information", h))),
        DutyMoved e => [Post("duty-climbed", e.Holder)],
        Supervised e => [Post("order", e.Addressee)],
        HelpRequested e => [Post("help-requested", e.Asked)],
        DeadlineSet { Deadline: { Kind: DeadlineKinds.FindOut or DeadlineKinds.Proposal or DeadlineKinds.Review, Holder: { } holder } } e => [Post(e.Deadline.Kind, holder)],
        Dismissed => Parties(dispute, "dismissed", informantsOnly: false),
        WatchingStopped => Parties(dispute, "watching-stopped", informantsOnly: false),
        MediationEnded => Parties(dispute, "mediation-ended", informantsOnly: false),
        ReferredOut => Parties(dispute, "referred", informantsOnly: false),
        DisputeClosed => Parties(dispute, "closed", informantsOnly: false),
        TakenOn => Parties(dispute, "handler-named", informantsOnly: false),
        _ => [],
    };

    private static (string, Holder?, string?) Post(string text, Holder holder) => (text, holder, null);

    private static IEnumerable<(string, Holder?, string?)> Parties(Dispute dispute, string text, bool informantsOnly) =>
        dispute.Parties.Where(p => p.Informant || !informantsOnly).Select(p => (text, (Holder?)null, (string?)p.Id));
}
