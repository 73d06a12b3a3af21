using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Organisation;
using Parley.Steps;

namespace Parley.Assignment;

/// <summary>Who may not be named to work on a dispute: whoever stepped aside from it or is concerned, units that are, and the engine itself, whose stepping aside would stop its deadlines.</summary>
internal static class Conflicts
{
    public static Refusal? Of(Dispute dispute, string? subject, StepContext context)
    {
        if (subject is null) return null;
        if (string.Equals(subject, Actor.System.SubjectId, StringComparison.Ordinal)) return Refusal.Of(OrganisationMessages.ReservedSubject, "Conflict", subject);
        if (dispute.Recused.Any(r => r == subject)) return Refusal.Of(AssignmentMessages.Conflict, "Conflict", subject);
        return OwnMatter.Concerns(dispute, subject, context.Pack.Current.Directory) ? Refusal.Of(AssignmentMessages.Concerned, "Conflict", subject) : null;
    }
}
