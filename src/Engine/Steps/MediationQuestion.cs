using Parley.Disputes.State;
using Parley.Rules.Words;

namespace Parley.Steps;

/// <summary>Whether the pack's screening rules say that a matter may not be mediated.</summary>
internal static class MediationQuestion
{
    /// <summary>A matter of which it cannot be told is not kept from mediation; the questions it leaves are asked by grading.</summary>
    public static bool MayNotBeMediated(this StepContext context, Dispute dispute) =>
        context.Pack.Screening.Evaluate(context.Sheet(dispute).Row).NotMediable == Judgement.Matched;
}
