using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley.Packs;

/// <summary>A kind of deadline that the engine knows: what usually starts and meets it, and whether the engine knows who holds it.</summary>
internal sealed record EngineKind(string Kind, ImmutableArray<string> Starts, ImmutableArray<string> Stops, bool KnowsHolder)
{
    public static ImmutableArray<EngineKind> All { get; } =
    [
        new(DeadlineKinds.Sign, [nameof(WarningIssued)], [nameof(WarningSigned)], KnowsHolder: true),
        new(DeadlineKinds.FindOut, [nameof(Graded)], [], KnowsHolder: true),
        new(DeadlineKinds.Supervise, [nameof(Supervised)], [nameof(ProgressRecorded)], KnowsHolder: true),
        new(DeadlineKinds.Help, [nameof(HelpRequested)], [nameof(HelpAnswered)], KnowsHolder: true),
        new(DeadlineKinds.Review, [nameof(ReviewRequested)], [nameof(ProgressRecorded)], KnowsHolder: true),
        new(DeadlineKinds.Proposal, [nameof(ProposalMade)], [nameof(ProposalApproved), nameof(ProposalRejected)], KnowsHolder: false),
        new(DeadlineKinds.Obligation, [nameof(Settled)], [nameof(ObligationEnded)], KnowsHolder: false),
        new(DeadlineKinds.Confirmation, [nameof(Settled)], [nameof(ProgressRecorded)], KnowsHolder: false),
        new(DeadlineKinds.Referral, [nameof(ReferredOut)], [nameof(ReferralAnswered)], KnowsHolder: false),
        new(DeadlineKinds.Progress, [nameof(WarningIssued)], [nameof(ProgressRecorded)], KnowsHolder: false),
        new(DeadlineKinds.Visit, [nameof(Settled), nameof(MediationEnded), nameof(ReferredOut)], [nameof(VisitRecorded)], KnowsHolder: false),
        new(DeadlineKinds.Close, [nameof(VisitRecorded)], [nameof(DisputeClosed)], KnowsHolder: false),
    ];

    public static EngineKind? Find(string kind) => All.FirstOrDefault(k => k.Kind == kind);
}
