namespace Parley.Journal;

/// <summary>How a notice stands with a channel. Holds nothing personal. Immutable and safe to share between threads.</summary>
/// <param name="Intent">The notice.</param>
/// <param name="Channel">The channel's name.</param>
/// <param name="Urgent">Whether it goes at once and is never grouped.</param>
/// <param name="State">How it stands.</param>
/// <param name="Tries">How often it was tried.</param>
/// <param name="Next">When it is due: its next try, the end of a try that is under way, or the next digest. Says nothing once it does not wait any more.</param>
/// <param name="At">When anything changed last.</param>
public sealed record Delivery(IntentRow Intent, string Channel, bool Urgent, DeliveryState State, int Tries, DateTimeOffset Next, DateTimeOffset At)
{
    /// <summary>The id of the message that says what kept the last try, or null.</summary>
    public string? Problem { get; init; }

    /// <summary>The id of the digest it goes with, or null when it goes singly.</summary>
    public string? Digest { get; init; }

    /// <summary>Who had it sent again or discarded it last, or null when nobody did.</summary>
    public string? By { get; init; }

    /// <summary>Why it was discarded, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>What keeps it back or from being sent, or kept it back until it went; null when nothing did.</summary>
    public KeptBackBy? KeptBack { get; init; }

    /// <summary>The group it waits with, or null when it goes by itself.</summary>
    public string? Group { get; init; }

    /// <summary>Its name.</summary>
    public DeliveryKey Key => new(Intent.Key, Channel);

    /// <summary>Where it goes.</summary>
    public Mailbox Box => Mailbox.Of(Intent, Channel);
}
