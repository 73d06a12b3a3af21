namespace Parley.Journal;

/// <summary>How a delivery stands.</summary>
public enum DeliveryState
{
    /// <summary>It is still to be sent: now, at its next try, or with a digest.</summary>
    Waiting,

    /// <summary>The channel took it.</summary>
    Sent,

    /// <summary>A dead letter: the channel wants nothing more of it, or every try failed. Somebody may have it sent again, or discard it.</summary>
    Dead,

    /// <summary>It is not sent, because somebody decided so.</summary>
    Discarded,

    /// <summary>It is not sent by this channel, which is not for such notices: a chat robot of an office is told nothing that is for a party; or which has no way to the receiver, and then <see cref="Delivery.Problem"/> says why.</summary>
    PassedOver,

    /// <summary>It is not sent, because the rules or a silence keep it from being sent; <see cref="Delivery.KeptBack"/> says which.</summary>
    Suppressed,
}
