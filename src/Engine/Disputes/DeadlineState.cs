namespace Parley.Disputes;

/// <summary>Where a deadline stands.</summary>
public enum DeadlineState
{
    /// <summary>Somebody still has to act.</summary>
    Running,

    /// <summary>Stopped for a reason the deadline's own rules allow.</summary>
    Paused,

    /// <summary>What it asked for was done; done at the due moment is in time.</summary>
    Met,

    /// <summary>It no longer applies.</summary>
    Dropped,
}
