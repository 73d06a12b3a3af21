namespace Parley;

/// <summary>Why a dispute that has ended does not go to an archive yet.</summary>
public enum StaysBecause
{
    /// <summary>Something was committed to it too short a time ago.</summary>
    TooRecent,

    /// <summary>A deadline of it runs or is paused.</summary>
    DeadlineOpen,

    /// <summary>A command waits for a second person.</summary>
    ProposalOpen,

    /// <summary>A notice waits to be sent, or is a dead letter that somebody must look at.</summary>
    NoticeOpen,

    /// <summary>It may still be reopened, or a new report be its flare-up.</summary>
    MayReopen,

    /// <summary>It was merged into a dispute that stays.</summary>
    GoesOnInAnother,
}
