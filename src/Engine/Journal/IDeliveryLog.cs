namespace Parley.Journal;

/// <summary>
/// What became of the notices that commits raised, by channel: a log beside the chain. What is written here is never part of what was decided.
/// Every member may be called from several threads and, where the store allows it, from several processes at once.
/// </summary>
public interface IDeliveryLog
{
    /// <summary>Intents for which no channel was chosen yet, in the order in which they were appended.</summary>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The intents.</returns>
    ValueTask<IReadOnlyList<IntentRow>> PendingAsync(int limit, CancellationToken cancellationToken = default);

    /// <summary>Chooses the channels of intents; those that have theirs keep them. What is kept from being sent is kept as suppressed, with what did it.</summary>
    /// <param name="plan">Every channel of every intent that is chosen for.</param>
    /// <param name="at">When it is due and was chosen.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>A task that ends when it is stored.</returns>
    ValueTask PlanAsync(IReadOnlyList<PlannedDelivery> plan, DateTimeOffset at, CancellationToken cancellationToken = default);

    /// <summary>The channels with something to send.</summary>
    /// <param name="upTo">Due at this moment or before (inclusive).</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Their names in ordinal order.</returns>
    ValueTask<IReadOnlyList<string>> ChannelsAsync(DateTimeOffset upTo, CancellationToken cancellationToken = default);

    /// <summary>The mailboxes of a channel with something to send, whoever waits longest first.</summary>
    /// <param name="channel">The channel's name.</param>
    /// <param name="urgent">Whether what is urgent is wanted, or the rest.</param>
    /// <param name="upTo">Due at this moment or before (inclusive).</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The mailboxes.</returns>
    ValueTask<IReadOnlyList<MailboxWork>> MailboxesAsync(string channel, bool urgent, DateTimeOffset upTo, int limit, CancellationToken cancellationToken = default);

    /// <summary>What a mailbox may get now: due, and nothing of the same dispute waits before it; what is urgent waits for urgent ones only.</summary>
    /// <param name="work">The mailbox and which kind.</param>
    /// <param name="upTo">Due at this moment or before (inclusive).</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The deliveries in the order in which they were raised.</returns>
    ValueTask<IReadOnlyList<Delivery>> DueAsync(MailboxWork work, DateTimeOffset upTo, int limit, CancellationToken cancellationToken = default);

    /// <summary>What of a mailbox was never tried, is not urgent, and has nothing before it of the same dispute that was tried and waits.</summary>
    /// <param name="box">The mailbox.</param>
    /// <param name="upTo">Due at this moment or before (inclusive), and with nothing before it of the same dispute that is due later; null for all, due or not.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The deliveries in the order in which they were raised.</returns>
    ValueTask<IReadOnlyList<Delivery>> UntriedAsync(Mailbox box, DateTimeOffset? upTo, int limit, CancellationToken cancellationToken = default);

    /// <summary>What waits in a digest.</summary>
    /// <param name="channel">The channel's name.</param>
    /// <param name="digest">The digest's id.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The deliveries in the order in which they were raised.</returns>
    ValueTask<IReadOnlyList<Delivery>> GroupedAsync(string channel, string digest, CancellationToken cancellationToken = default);

    /// <summary>What a mailbox got lately.</summary>
    /// <param name="box">The mailbox.</param>
    /// <param name="since">From which moment on (exclusive).</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The figures; nothing urgent is counted. A digest whose id ends with <c>:group</c> is a group that a route put together, any other tells all that waited.</returns>
    ValueTask<MailboxPast> PastAsync(Mailbox box, DateTimeOffset since, CancellationToken cancellationToken = default);

    /// <summary>How a group stands in a mailbox.</summary>
    /// <param name="box">The mailbox.</param>
    /// <param name="group">The group.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>When it was told last, and until when those wait that were not told yet.</returns>
    ValueTask<GroupPast> GroupAsync(Mailbox box, string group, CancellationToken cancellationToken = default);

    /// <summary>Holds back what of a mailbox was never tried and is not urgent.</summary>
    /// <param name="box">The mailbox.</param>
    /// <param name="until">Until when at least.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>A task that ends when it is stored.</returns>
    ValueTask HoldAsync(Mailbox box, DateTimeOffset until, CancellationToken cancellationToken = default);

    /// <summary>Begins a try: nobody else gets the same until it was recorded or its time is over. Takes what waits and is due or was never tried.</summary>
    /// <param name="keys">The deliveries.</param>
    /// <param name="digest">The digest they go with, or null when they go singly; one that is in a digest stays there.</param>
    /// <param name="now">The moment.</param>
    /// <param name="until">When somebody else may try it.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Those that were taken; the others somebody else has.</returns>
    ValueTask<IReadOnlySet<DeliveryKey>> ClaimAsync(IReadOnlyList<DeliveryKey> keys, string? digest, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken = default);

    /// <summary>Ends tries.</summary>
    /// <param name="outcomes">What became of them.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>A task that ends when it is stored.</returns>
    ValueTask RecordAsync(IReadOnlyList<DeliveryOutcome> outcomes, DateTimeOffset at, CancellationToken cancellationToken = default);

    /// <summary>Deliveries for people to look at, the latest raised first.</summary>
    /// <param name="filter">Which ones.</param>
    /// <param name="limit">How many at most, from 1 to 1,000.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The deliveries.</returns>
    ValueTask<IReadOnlyList<Delivery>> ListAsync(DeliveryFilter filter, int limit, CancellationToken cancellationToken = default);

    /// <summary>Has dead letters of a notice sent again, with all that is dead in the same digest, under the same message ids.</summary>
    /// <param name="intent">The notice.</param>
    /// <param name="by">Who wants it.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>How many deliveries wait again; 0 when none was dead.</returns>
    ValueTask<int> ReplayAsync(IntentKey intent, string by, DateTimeOffset at, CancellationToken cancellationToken = default);

    /// <summary>Gives up what of a notice waits or is dead.</summary>
    /// <param name="intent">The notice.</param>
    /// <param name="by">Who decided it.</param>
    /// <param name="reason">Why; names nobody.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>How many deliveries were given up; 0 when none was left.</returns>
    ValueTask<int> DiscardAsync(IntentKey intent, string by, string reason, DateTimeOffset at, CancellationToken cancellationToken = default);

    /// <summary>How much there is to send.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The figures.</returns>
    ValueTask<NoticeBacklog> BacklogAsync(CancellationToken cancellationToken = default);
}
