namespace Parley.Journal;

/// <summary>A notice is to go by a channel.</summary>
/// <param name="Key">Which notice, by which channel.</param>
/// <param name="Urgent">Whether it goes at once and is never grouped.</param>
public readonly record struct PlannedDelivery(DeliveryKey Key, bool Urgent)
{
    /// <summary>When it goes at the earliest, or null for at once.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>What keeps it back, or null when nothing does. Without <see cref="NotBefore"/> it is not sent at all.</summary>
    public KeptBackBy? KeptBack { get; init; }

    /// <summary>The group it waits with, or null when it goes by itself.</summary>
    public string? Group { get; init; }

    /// <summary>How it stands once it was planned.</summary>
    public DeliveryState State => KeptBack is not null && NotBefore is null ? DeliveryState.Suppressed : DeliveryState.Waiting;
}
