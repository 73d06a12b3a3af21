using Parley.Disputes;
using Parley.Packs;

namespace Parley.Host.Explaining;

/// <summary>Where the rules propose that a dispute goes: as proposed when it was last assigned, or as they say now.</summary>
/// <param name="Rule">The rule that proposes it.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Tier">The tier, or null when the rule names none.</param>
/// <param name="Unit">The unit that would take it; null when only facts were given.</param>
/// <param name="Unclear">The rules before it that cannot tell; empty when it is certain.</param>
/// <param name="Ask">The facts that would clear them up.</param>
/// <param name="Handler">Whom it would go to as things are, or null.</param>
/// <param name="Load">How many active disputes that person handles, or null.</param>
/// <param name="Chosen">The channel that has the dispute, or null.</param>
internal sealed record AssignmentView(string Rule, string Channel, string? Tier, string? Unit, IReadOnlyList<string> Unclear, IReadOnlyList<string> Ask, string? Handler, int? Load, string? Chosen)
{
    public static AssignmentView? Of(AssignmentProposal? proposal, string? chosen) =>
        proposal is null ? null : new(proposal.Rule, proposal.Channel, proposal.Tier?.Name, proposal.Unit, [.. proposal.Unclear], [.. proposal.Ask], proposal.Handler?.Person, proposal.Handler?.Load, chosen);

    public static AssignmentView? Of(AssignmentResult? result) =>
        result is null ? null : new(result.Rule.Rule.Name, result.Rule.Channel, result.Rule.Tier?.Name, null, [.. result.Unclear.Select(u => u.Rule.Name)], result.Ask, null, null, null);
}
