using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Assignment;

/// <summary>移交: another person takes every place somebody has in a dispute. The history keeps who had it before.</summary>
internal static class ReplacementStep
{
    public static StepResult Replace(Dispute dispute, ReplaceHandler command, StepContext context)
    {
        if (Wanted.Text(command.Reason, nameof(command.Reason)) is { } noReason) return StepResult.Refuse(noReason);
        if (!WorksOn(dispute, command.From)) return StepResult.Refuse(AssignmentMessages.NoPlace, "Place", command.From);
        if (command.To is null == command.Post is null) return StepResult.Refuse(AssignmentMessages.OneOrTheOther, "Successor");
        if ((command.To ?? Of(command, dispute, context)) is not { } to) return StepResult.Refuse(AssignmentMessages.NobodyInPost, "Successor", command.Post);
        if (Conflicts.Of(dispute, to, context) is { } conflict) return StepResult.Refuse(conflict);
        if (to == command.From || !HasSeat(to, context)) return StepResult.Refuse(AssignmentMessages.NoSuccessor, "Successor", to);
        return StepResult.Happened(new HandlerReplaced(command.From, to, PersonalText.Free(command.Reason)));
    }

    private static bool WorksOn(Dispute dispute, string person) =>
        dispute.Lead == person || dispute.Handlers.Contains(person, StringComparer.Ordinal) || dispute.Helpers.Any(h => h.Subject == person);

    private static string? Of(ReplaceHandler command, Dispute dispute, StepContext context)
    {
        var directory = context.Pack.Current.Directory;
        if (command.Post is not { } named || directory.Nearest(named.Post, named.Unit ?? dispute.Unit) is not { } holder) return null;
        return directory.PeopleFor(holder, context.Now).FirstOrDefault(person => person != command.From && Conflicts.Of(dispute, person, context) is null);
    }

    private static bool HasSeat(string person, StepContext context) =>
        context.Pack.Current.Directory.AllSeats.Any(seat => seat.Subjects.Contains(person, StringComparer.Ordinal) || seat.StandIns.Contains(person, StringComparer.Ordinal));
}
