using Parley.Disputes.Commands;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Assignment;

/// <summary>Whose own matter it is becomes known later than the report.</summary>
internal static class ConcernedStep
{
    public static StepResult Record(Dispute dispute, RecordConcerned command, StepContext context)
    {
        if (Wanted.Text(command.Reason, nameof(command.Reason)) is { } noReason) return StepResult.Refuse(noReason);
        if (OwnMatter.Unfit(command.People, command.Units, context.Pack.Current.Directory) is { } unfit) return StepResult.Refuse(unfit);
        return OwnMatter.Recorded(dispute, command.People, command.Units, command.Reason, context) is { } recorded
            ? StepResult.Happened(recorded)
            : StepResult.Refuse(AssignmentMessages.NobodyNew, "Concerned");
    }
}
