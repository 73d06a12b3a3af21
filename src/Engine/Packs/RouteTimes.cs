namespace Parley.Packs;

/// <summary>What holds for groups where a pack says nothing, in minutes.</summary>
internal static class RouteTimes
{
    /// <summary>The first of a group waits so long for others. Source: Alertmanager's <c>group_wait</c> is 30 seconds; minutes are the smallest length of a pack.</summary>
    public const int UsualGroupWait = 1;

    /// <summary>Source: Alertmanager's <c>group_interval</c>, and the interval of digests.</summary>
    public const int UsualGroupInterval = 5;
}
