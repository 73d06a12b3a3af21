namespace Parley.Journal;

/// <summary>Where messages to one receiver by one channel come together. A party has one for each dispute, so that nothing of two disputes meets there.</summary>
/// <param name="Receiver">The post as <c>post@unit</c>, or the party as <c>dispute/party</c>.</param>
/// <param name="Channel">The channel's name.</param>
public readonly record struct Mailbox(string Receiver, string Channel)
{
    /// <summary>The mailbox an intent comes into.</summary>
    /// <param name="intent">The intent.</param>
    /// <param name="channel">The channel's name.</param>
    /// <returns>The mailbox.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="intent"/> is null.</exception>
    public static Mailbox Of(IntentRow intent, string channel)
    {
        ArgumentNullException.ThrowIfNull(intent);
        return new(intent.To?.ToString() ?? $"{intent.Key.Dispute}/{intent.Party}", channel);
    }
}
