namespace Parley.Packs;

/// <summary>What happens when a deadline runs out.</summary>
internal enum MissedAction
{
    /// <summary>The duty moves up: stand-in, superior, ladder.</summary>
    Climb,

    /// <summary>The superior is told to supervise.</summary>
    Supervise,

    /// <summary>The holder and the superior are told; the duty stays.</summary>
    Tell,

    /// <summary>It is recorded.</summary>
    Nothing,
}
