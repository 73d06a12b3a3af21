using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Assignment;

/// <summary>研判: who was met, what lies behind it, what is wanted; and the plan for this one dispute.</summary>
internal static class AssessmentStep
{
    public static StepResult Assess(Dispute dispute, RecordAssessment command, StepContext context)
    {
        foreach (var party in command.Met)
        {
            if (Wanted.Party(dispute, party) is { } unknown) return StepResult.Refuse(unknown);
        }

        var confirmed = command.Confirmed ?? dispute.Level;
        if (Wanted.Level(context.Pack, confirmed) is { } noLevel) return StepResult.Refuse(noLevel);
        if (context.Pack.Levels.RankOf(confirmed) < context.Pack.Levels.RankOf(dispute.Level)) return StepResult.Refuse(AssignmentMessages.LevelBelow, "Level", dispute.Level);
        return StepResult.Happened(new AssessmentRecorded([.. command.Met], PersonalText.Free(command.Causes), PersonalText.Free(command.Demands), confirmed));
    }

    public static StepResult Plan(Dispute dispute, RecordPlan command, StepContext context)
    {
        if ((Wanted.Text(command.Lead, nameof(command.Lead), 128) ?? Wanted.Text(command.Measures, nameof(command.Measures))) is { } refusal) return StepResult.Refuse(refusal);
        if (Wanted.Later(command.NextStepBy, context.Now, nameof(command.NextStepBy)) is { } past) return StepResult.Refuse(past);
        foreach (var handler in command.Handlers.Prepend(command.Lead))
        {
            if (Conflicts.Of(dispute, handler, context) is { } conflict) return StepResult.Refuse(conflict);
        }

        return StepResult.Happened(new PlanRecorded(
            command.Lead,
            [.. command.Handlers],
            new PersonalText(PersonalText.Whole, command.Measures),
            PersonalText.Free(command.NextStep),
            command.NextStepBy?.ToUniversalTime()));
    }
}
