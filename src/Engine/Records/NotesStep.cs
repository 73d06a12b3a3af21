using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Records;

/// <summary>What is written down without moving anything, and what is erased.</summary>
internal static class NotesStep
{
    public static StepResult Progress(Dispute dispute, RecordProgress command, StepContext context) =>
        Wanted.Text(command.Text, nameof(command.Text)) is { } refusal
            ? StepResult.Refuse(refusal)
            : NotTheirs(dispute, command.Deadline, context) is { } notTheirs
            ? StepResult.Refuse(notTheirs)
            : StepResult.Happened(new ProgressRecorded(new PersonalText(PersonalText.Whole, command.Text), command.Deadline));

    public static StepResult Note(Dispute dispute, AddNote command, StepContext context) =>
        Wanted.Text(command.Text, nameof(command.Text)) is { } refusal
            ? StepResult.Refuse(refusal)
            : StepResult.Happened(new NoteAdded(new PersonalText(PersonalText.Whole, command.Text)));

    /// <summary>A duty is fulfilled by whoever holds it.</summary>
    private static Refusal? NotTheirs(Dispute dispute, string? id, StepContext context)
    {
        if (id is null) return null;
        var duty = dispute.Deadlines.FirstOrDefault(d => d.Id == id && d.Holder is not null);
        if (duty?.Holder is not { } holder) return Refusal.Of(RecordsMessages.UnknownDuty, "Duty", id, string.Join(", ", dispute.Deadlines.Where(d => d.Holder is not null).Select(d => d.Id)));
        return context.Pack.Current.Directory.Fills(context.Actor.SubjectId, holder, context.Now) ? null : Refusal.Of(RecordsMessages.NotTheirDuty, "Duty", id, holder);
    }

    public static Refusal? EraseGuard(Dispute dispute, StepContext context) =>
        dispute.Stage.IsActive() ? Refusal.Of(RecordsMessages.StillActive, "Retention") : null;

    public static StepResult Erase(Dispute dispute, ErasePerson command, StepContext context)
    {
        if ((Wanted.Party(dispute, command.Person) ?? Wanted.Text(command.Reason, nameof(command.Reason))) is { } refusal) return StepResult.Refuse(refusal);
        return context.SecondPerson is null ? StepResult.SecondPerson : StepResult.Happened(new PersonErased(command.Person));
    }
}
