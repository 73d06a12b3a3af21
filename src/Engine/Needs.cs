using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.State;

namespace Parley;

/// <summary>What must be looked up before a command can be decided; the decision itself reads nothing.</summary>
internal static class Needs
{
    /// <summary>The other dispute a command speaks of, also inside a proposal's command.</summary>
    public static DisputeId? Other(Dispute dispute, Command command) => command switch
    {
        Merge c => c.Target,
        Link c => c.Other,
        Unmerge => dispute.MergedInto,
        Propose c => Other(dispute, c.Command),
        Approve c => Approval.ProposalStep.Stored(dispute, c.Proposal) is { } stored ? Other(dispute, stored.Command) : null,
        _ => null,
    };

    /// <summary>The assignment a command speaks of, also inside a proposal's command, or null.</summary>
    public static Assign? Assignment(Dispute dispute, Command command) => command switch
    {
        Assign c => c,
        Propose c => Assignment(dispute, c.Command),
        Approve c => Approval.ProposalStep.Stored(dispute, c.Proposal) is { } stored ? Assignment(dispute, stored.Command) : null,
        _ => null,
    };

    /// <summary>The revision a command names, or null.</summary>
    public static string? Revision(Command command) => command is ApplyRevision apply ? apply.Revision : null;
}
