using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Organisation;

namespace Parley.Assignment;

/// <summary>Who may not be named to work on a dispute: whoever stepped aside from it, and the engine itself, whose stepping aside would stop its deadlines.</summary>
internal static class Conflicts
{
    public static Refusal? Of(Dispute dispute, string? subject)
    {
        if (subject is null) return null;
        if (string.Equals(subject, Actor.System.SubjectId, StringComparison.Ordinal)) return Refusal.Of(OrganisationMessages.ReservedSubject, "Conflict", subject);
        return dispute.Recused.Any(r => r == subject) ? Refusal.Of(AssignmentMessages.Conflict, "Conflict", subject) : null;
    }
}
