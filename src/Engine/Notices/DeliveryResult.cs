using Parley.Disputes;

namespace Parley.Notices;

/// <summary>What became of an attempt to reach somebody. Immutable and safe to share between threads.</summary>
public sealed record DeliveryResult
{
    private DeliveryResult(bool done, bool again, Refusal? problem, TimeSpan? wait, bool passedOver = false)
    {
        IsPassedOver = passedOver;
        IsDelivered = done;
        MayTryAgain = again;
        Problem = problem;
        Wait = wait;
    }

    /// <summary>It was handed over.</summary>
    public static DeliveryResult Delivered { get; } = new(done: true, again: false, null, null);

    /// <summary>It is not for this channel, and nothing was sent: a chat robot of an office is told nothing that is for a party. Not tried again.</summary>
    public static DeliveryResult PassedOver { get; } = new(done: false, again: false, null, null, passedOver: true);

    /// <summary>Whether it was handed over.</summary>
    public bool IsDelivered { get; }

    /// <summary>Whether it was not for this channel, or the channel has no way to its receiver.</summary>
    public bool IsPassedOver { get; }

    /// <summary>Whether another try can help; false once it was handed over, or when the receiver wants nothing more.</summary>
    public bool MayTryAgain { get; }

    /// <summary>What kept it from being handed over; null when it was, or when it was simply not for this channel. Holds nothing personal.</summary>
    public Refusal? Problem { get; }

    /// <summary>How long the receiver asks to wait, more than zero; null when it does not say.</summary>
    public TimeSpan? Wait { get; }

    /// <summary>This channel has no way to the receiver, so nothing was sent: nobody of a post has an address. Not tried again; why is kept with it.</summary>
    /// <param name="problem">What is missing.</param>
    /// <returns>The result.</returns>
    public static DeliveryResult NoWay(Refusal problem) => new(done: false, again: false, problem, null, passedOver: true);

    /// <summary>It was not handed over this time.</summary>
    /// <param name="problem">What kept it.</param>
    /// <param name="wait">How long the receiver asks to wait, or null.</param>
    /// <returns>The result.</returns>
    public static DeliveryResult TryLater(Refusal problem, TimeSpan? wait = null) => new(done: false, again: true, problem, wait);

    /// <summary>It cannot be handed over and is not tried again.</summary>
    /// <param name="problem">What kept it.</param>
    /// <returns>The result.</returns>
    public static DeliveryResult Never(Refusal problem) => new(done: false, again: false, problem, null);
}
