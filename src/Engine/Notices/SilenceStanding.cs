namespace Parley.Notices;

/// <summary>How a silence stands at a moment.</summary>
public enum SilenceStanding
{
    /// <summary>Set, and not begun.</summary>
    Awaited,

    /// <summary>It holds.</summary>
    Active,

    /// <summary>Its time is over, or somebody ended it.</summary>
    Over,
}
