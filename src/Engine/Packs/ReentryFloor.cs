namespace Parley.Packs;

/// <summary>The level from which an episode opened by re-entry starts at least.</summary>
internal enum ReentryFloor
{
    /// <summary>The level when it was settled.</summary>
    Settled,

    /// <summary>One above that.</summary>
    OneAbove,
}
