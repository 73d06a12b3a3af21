using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Packs;

namespace Parley.Steps;

/// <summary>What the next episode takes over from the one before it.</summary>
internal static class Reentry
{
    /// <summary>The level the next episode does not fall below: the one when it was settled, else when it ended, or one above, as the pack says.</summary>
    public static Level FloorAfter(Dispute dispute, Pack pack)
    {
        var settled = dispute.SettledAt is null ? dispute.Level : dispute.SettledLevel;
        return pack.FollowUp.Floor == ReentryFloor.OneAbove ? pack.Levels.OneAbove(settled) : settled;
    }
}
