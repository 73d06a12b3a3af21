namespace Parley.Revisions;

/// <summary>How a revision of the rule pack stands.</summary>
public enum RevisionStanding
{
    /// <summary>In force: new episodes are pinned to it.</summary>
    InForce,

    /// <summary>Was in force before another took its place.</summary>
    Earlier,

    /// <summary>Proposed, and waits for a second person.</summary>
    Waiting,

    /// <summary>Approved, and waits for its moment.</summary>
    Approved,

    /// <summary>Rejected.</summary>
    Rejected,

    /// <summary>Somebody went back from it to an older one; it comes into force again only by a person.</summary>
    RolledBack,

    /// <summary>Was proposed or approved, but another revision than the one it was compared with came into force meanwhile.</summary>
    Overtaken,
}
