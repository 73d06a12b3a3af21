using Parley.Disputes;
using Parley.Disputes.State;

namespace Parley.Assignment;

/// <summary>Conflicts of interest: nobody works on a dispute they stepped aside from.</summary>
internal static class Conflicts
{
    public static Refusal? Of(Dispute dispute, string? subject) =>
        subject is not null && dispute.Recused.Any(r => r == subject) ? Refusal.Of(AssignmentMessages.Conflict, "Conflict", subject) : null;
}
