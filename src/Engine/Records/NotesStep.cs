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
            : StepResult.Happened(new ProgressRecorded(new PersonalText(PersonalText.Whole, command.Text)));

    public static StepResult Note(Dispute dispute, AddNote command, StepContext context) =>
        Wanted.Text(command.Text, nameof(command.Text)) is { } refusal
            ? StepResult.Refuse(refusal)
            : StepResult.Happened(new NoteAdded(new PersonalText(PersonalText.Whole, command.Text)));

    public static Refusal? EraseGuard(Dispute dispute, StepContext context) =>
        dispute.Stage.IsActive() ? Refusal.Of(RecordsMessages.StillActive, "Retention") : null;

    public static StepResult Erase(Dispute dispute, ErasePerson command, StepContext context)
    {
        if ((Wanted.Party(dispute, command.Person) ?? Wanted.Text(command.Reason, nameof(command.Reason))) is { } refusal) return StepResult.Refuse(refusal);
        return context.SecondPerson is null ? StepResult.SecondPerson : StepResult.Happened(new PersonErased(command.Person));
    }
}
