using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Grading;

/// <summary>The engine grades again: a moment passed, or the episode moves to another revision. The grading itself follows every step.</summary>
internal static class RevisionStep
{
    public static StepResult Regrade(Dispute dispute, Regrade command, StepContext context) => StepResult.Happened();

    public static StepResult Apply(Dispute dispute, ApplyRevision command, StepContext context) =>
        command.Revision == dispute.Revision ? StepResult.Happened() : StepResult.Happened(new RevisionApplied(command.Revision));
}
