namespace Parley.Disputes;

/// <summary>Where in the loop a dispute stands. The first six are active.</summary>
public enum Stage
{
    /// <summary>接收: reported; nobody has accepted it yet.</summary>
    Received,

    /// <summary>初核: accepted; is it a dispute that belongs here?</summary>
    Screening,

    /// <summary>研判: how serious is it, who should resolve it?</summary>
    Assessing,

    /// <summary>化解: assigned to a channel that works on it.</summary>
    Resolving,

    /// <summary>跟踪回访: settled or mediation ended; being visited.</summary>
    FollowingUp,

    /// <summary>移送: handed to another body whose answer is due.</summary>
    Referred,

    /// <summary>办结: the loop is complete.</summary>
    Closed,

    /// <summary>不予受理: not taken on, or no longer watched.</summary>
    Dismissed,

    /// <summary>并案: goes on in another dispute.</summary>
    Merged,
}
