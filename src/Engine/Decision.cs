using Parley.Disputes;
using Parley.Steps;

namespace Parley;

/// <summary>What was decided: a refusal, or what happens to one dispute or two.</summary>
internal sealed record Decision(Refusal? Refusal, Draft? Main, Draft? Other = null, string? Proposal = null)
{
    public static Decision Refuse(Refusal refusal) => new(refusal, null);
}
