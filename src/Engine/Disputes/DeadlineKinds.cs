namespace Parley.Disputes;

/// <summary>Kinds of deadlines the engine itself knows; a pack may name others.</summary>
public static class DeadlineKinds
{
    /// <summary>Sign for a warning.</summary>
    public const string Sign = "sign";

    /// <summary>Make a follow-up visit.</summary>
    public const string Visit = "visit";

    /// <summary>Perform an obligation of the agreement.</summary>
    public const string Obligation = "obligation";

    /// <summary>Find out what is unknown and could raise the level.</summary>
    public const string FindOut = "find-out";

    /// <summary>Decide a proposal.</summary>
    public const string Proposal = "proposal";

    /// <summary>Carry out a superior's order.</summary>
    public const string Supervise = "supervise";

    /// <summary>Answer a request for help.</summary>
    public const string Help = "help";

    /// <summary>Answer a request for a review.</summary>
    public const string Review = "review";

    /// <summary>Answer a referral.</summary>
    public const string Referral = "referral";

    /// <summary>Seek court confirmation of the agreement.</summary>
    public const string Confirmation = "confirmation";

    /// <summary>Report progress.</summary>
    public const string Progress = "progress";

    /// <summary>Close a dispute whose visits are done.</summary>
    public const string Close = "close";

    /// <summary>The engine's own: a pause is somebody's duty too, as long as the paused deadline's own limit; then it climbs.</summary>
    public const string Resume = "resume";

    /// <summary>The engine's own: an override ends.</summary>
    public const string OverrideEnds = "override-ends";

    /// <summary>The engine's own: a moment comes at which a rule that reads time can turn.</summary>
    public const string Regrade = "regrade";

    /// <summary>The engine's own: the moment at which the holder of a duty is told that it is due soon. Its subject is the duty's deadline.</summary>
    public const string EarlyWarning = "early-warning";

    /// <summary>The engine's own: the moment at which a route that repeats tells again. Its subject is the route and the occasion.</summary>
    public const string Repeat = "repeat";
}
