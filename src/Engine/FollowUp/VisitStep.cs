using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.FollowUp;

/// <summary>跟踪回访: a result per party, the worst counts; flared re-enters the loop, uneasy from the pack's level up or the n-th time.</summary>
internal static class VisitStep
{
    public static Refusal? Guard(Dispute dispute, StepContext context) =>
        dispute.Settler == context.Actor.SubjectId && dispute.Settler != Actor.System.SubjectId
            ? Refusal.Of(FollowUpMessages.SettlerVisits, "Visitor", context.Actor.SubjectId)
            : null;

    public static StepResult Record(Dispute dispute, RecordVisit command, StepContext context)
    {
        if (command.Results.IsEmpty) return StepResult.Refuse(FollowUpMessages.NobodyVisited, "Results");
        if (WhoIsMeant(dispute, command) is { } notThem) return StepResult.Refuse(notThem);
        if (Wanted.Text(command.Method, nameof(command.Method), 64) is { } refusal) return StepResult.Refuse(refusal);
        var worst = command.Results.Values.Max();
        var visit = new VisitRecorded([.. command.Results.Select(r => new PartyVisit(r.Key, r.Value))], worst, command.Method, PersonalText.Free(command.Text));
        return StepResult.Moved(Reenters(dispute, worst, context) ? Outcome.VisitReentered : Outcome.VisitHeld, visit);
    }

    /// <summary>Every party of the dispute and nobody else, the informant if met; where no party is known, everyone as one.</summary>
    private static Refusal? WhoIsMeant(Dispute dispute, RecordVisit command)
    {
        var parties = dispute.Parties.Where(p => !p.Informant).Select(p => p.Id).ToArray();
        foreach (var party in command.Results.Keys)
        {
            if ((parties.Length > 0 || party != RecordVisit.Everyone) && Wanted.Party(dispute, party) is { } unknown) return unknown;
        }

        var leftOut = string.Join(", ", parties.Where(p => !command.Results.ContainsKey(p)));
        return leftOut.Length == 0 ? null : Refusal.Of(FollowUpMessages.SomebodyLeftOut, "Results", leftOut);
    }

    private static bool Reenters(Dispute dispute, VisitResult worst, StepContext context)
    {
        var plan = context.Pack.FollowUp;
        return worst switch
        {
            VisitResult.Flared => plan.FlaredReenters,
            VisitResult.Uneasy => FromLevel(dispute, plan.UneasyReentersFrom, context) || dispute.UneasyVisits + 1 >= plan.UneasyReentersTime,
            _ => false,
        };
    }

    private static bool FromLevel(Dispute dispute, Level? from, StepContext context) =>
        from is { } level && context.Pack.Levels.RankOf(dispute.Level) >= context.Pack.Levels.RankOf(level);
}
