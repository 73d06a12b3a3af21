namespace Parley.Disputes;

/// <summary>What a step decided, as the stage machine hears it: one trigger per outcome, so that the machine itself never reads a dispute.</summary>
public enum Outcome
{
    /// <summary>A receiver accepted the report.</summary>
    Accepted,

    /// <summary>A receiver returned the handover; the first one stays responsible.</summary>
    HandoverReturned,

    /// <summary>The matter is a dispute and belongs here.</summary>
    ScreenedIn,

    /// <summary>The matter is not taken on.</summary>
    Dismissed,

    /// <summary>The dispute goes on in another one.</summary>
    MergedAway,

    /// <summary>A merge was undone; the dispute is looked at afresh.</summary>
    Unmerged,

    /// <summary>A channel is to resolve it.</summary>
    Assigned,

    /// <summary>The channel declined.</summary>
    Declined,

    /// <summary>The parties agreed.</summary>
    Settled,

    /// <summary>Mediation ended without agreement.</summary>
    MediationEnded,

    /// <summary>Another body has the matter.</summary>
    ReferredOut,

    /// <summary>The other body dealt with it.</summary>
    ReferralSettled,

    /// <summary>The other body handed it back.</summary>
    ReferralReturned,

    /// <summary>A visit found nothing that changes the stage.</summary>
    VisitHeld,

    /// <summary>A visit found the dispute simmering or broken out again.</summary>
    VisitReentered,

    /// <summary>The loop is complete.</summary>
    Closed,

    /// <summary>A closed or dismissed dispute came back.</summary>
    Reopened,

    /// <summary>The office stops watching an active dispute.</summary>
    WatchingStopped,
}
