using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.Clerk;

/// <summary>One command of a case: which dispute, in which order, by whom, how long after the case began.</summary>
internal sealed record CaseStep(DisputeId Dispute, int Number, Command Command, Actor By, TimeSpan After)
{
    public CommandId Id => new($"step-{Number}");
}
