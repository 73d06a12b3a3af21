using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>Extending, pausing and resuming a deadline, as far as its own rules allow.</summary>
internal static class LimitStep
{
    public static StepResult Extend(Dispute dispute, ExtendDeadline command, StepContext context)
    {
        if (Find(dispute, command.Deadline) is not { } deadline) return Unknown(dispute, command.Deadline);
        if (Wanted.Text(command.Reason, nameof(command.Reason)) is { } refusal) return StepResult.Refuse(refusal);
        var allowed = context.Pack.Deadlines.Find(deadline.Kind)?.Extension;
        var due = context.Pack.After(deadline.Due, command.By);
        if (allowed is null || deadline.Extensions >= allowed.Times || due > context.Pack.After(deadline.Due, allowed.Most))
        {
            var most = allowed is null ? "0" : $"{allowed.Times} × {allowed.Most}";
            return StepResult.Refuse(DutyMessages.NoExtension, "Extension", deadline.Kind, command.By, most);
        }

        return allowed.TwoPeople && context.SecondPerson is null
            ? StepResult.SecondPerson
            : StepResult.Happened(new DeadlineExtended(deadline.Id, due, command.By, PersonalText.Free(command.Reason)));
    }

    public static StepResult Pause(Dispute dispute, Pause command, StepContext context)
    {
        if (Find(dispute, command.Deadline) is not { } deadline) return Unknown(dispute, command.Deadline);
        if (deadline.State == DeadlineState.Paused) return StepResult.Refuse(DutyMessages.NotRunning, "Pause", deadline.Id);
        var reasons = context.Pack.Deadlines.Find(deadline.Kind)?.PauseReasons ?? [];
        return reasons.Contains(command.Reason, StringComparer.Ordinal)
            ? StepResult.Happened(new DeadlinePaused(deadline.Id, command.Reason))
            : StepResult.Refuse(DutyMessages.PauseReason, "Pause", deadline.Kind, command.Reason, string.Join(", ", reasons));
    }

    public static Refusal? ResumeGuard(Dispute dispute, StepContext context) =>
        dispute.Deadlines.Any(x => x.State == DeadlineState.Paused) ? null : Refusal.Of(DutyMessages.NotPaused, "Resume", string.Empty);

    public static StepResult Resume(Dispute dispute, Resume command, StepContext context)
    {
        if (Find(dispute, command.Deadline) is not { } deadline) return Unknown(dispute, command.Deadline);
        return deadline is { State: DeadlineState.Paused, PausedAt: { } since }
            ? StepResult.Happened(new DeadlineResumed(deadline.Id, deadline.Due + (context.Now - since)))
            : StepResult.Refuse(DutyMessages.NotPaused, "Resume", deadline.Id);
    }

    private static Deadline? Find(Dispute dispute, string id) => dispute.Deadlines.FirstOrDefault(x => x.Id == id && x.Holder is not null);

    private static StepResult Unknown(Dispute dispute, string id) =>
        StepResult.Refuse(DutyMessages.UnknownDeadline, "Deadline", id, string.Join(", ", dispute.Deadlines.Where(x => x.Holder is not null).Select(x => x.Id)));
}
