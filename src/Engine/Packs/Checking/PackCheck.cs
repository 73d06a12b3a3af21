using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>Looks at files together: what each says alone was checked when it was read.</summary>
internal static class PackCheck
{
    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        GradingCheck.Run(pack, findings);
        CellCheck.Run(pack, findings);
        NoticeCheck.Run(pack, trees, findings);
        DeadlineCheck.Run(pack, trees, findings);
        ForgottenCheck.Run(pack, trees, findings);
        LadderCheck.Run(pack, trees, findings);
        HeadsCheck.Run(pack, trees, findings);
        FollowUpCheck.Run(pack, trees, findings);
        TextCheck.Run(pack, trees, findings);
        SubjectCheck.Run(pack, trees, findings);
        ReceiverCheck.Run(pack, trees, findings);
        ReachCheck.Run(pack, trees, findings);
        AbsenceCheck.Run(pack, trees, findings);
        RouteCheck.Run(pack, trees, findings);
        TimingCheck.Run(pack, trees, findings);
        EffectCheck.Run(pack, trees, findings);
        PlaceholderCheck.Run(pack, trees, findings);
        LabelCheck.Run(pack, trees, findings);
        RoleCheck.Run(pack, trees, findings);
    }
}
