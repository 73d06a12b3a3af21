using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.FollowUp;

/// <summary>办结: the last visits were calm and nothing is open; an open point only by two people.</summary>
internal static class CloseStep
{
    public static Refusal? Guard(Dispute dispute, StepContext context)
    {
        var wanted = context.Pack.FollowUp.CalmVisitsToClose;
        return dispute.CalmInARow < wanted ? Refusal.Of(FollowUpMessages.NotCalmYet, "CalmVisits", wanted, dispute.CalmInARow) : null;
    }

    public static StepResult Close(Dispute dispute, Close command, StepContext context)
    {
        var owed = string.Join(", ", dispute.Obligations.Where(o => o.End is null).Select(o => o.Id));
        var openPoint = !string.IsNullOrWhiteSpace(command.OpenPoint);
        if (owed.Length > 0 && !openPoint) return StepResult.Refuse(FollowUpMessages.StillOwed, "Obligations", owed);
        if (openPoint && context.SecondPerson is null) return StepResult.SecondPerson;
        return StepResult.Moved(Outcome.Closed, new DisputeClosed(PersonalText.Free(command.OpenPoint), PersonalText.Free(command.Note)));
    }
}
