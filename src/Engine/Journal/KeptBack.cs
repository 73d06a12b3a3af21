namespace Parley.Journal;

/// <summary>Why the rules keep a notice back, or from being sent at all.</summary>
public enum KeptBack
{
    /// <summary>Not sent: it was raised in a mute time of its route.</summary>
    Muted,

    /// <summary>Not sent: what is more severe is told already, as a rule of inhibition says.</summary>
    Inhibited,

    /// <summary>Not sent: somebody silenced it for a time.</summary>
    Silenced,

    /// <summary>Not sent: nobody who fills the post was there.</summary>
    Absent,

    /// <summary>Sent later: it waits for the end of a quiet time of its route.</summary>
    Quiet,

    /// <summary>Sent later: it waits for others of its group.</summary>
    Grouped,
}
