using Parley.Disputes;
using Parley.Journal;
using Parley.Packs;

namespace Parley.Clerk;

/// <summary>An engine on a journal, on time that is said and not read.</summary>
internal sealed class Office : IAsyncDisposable
{
    private const string Channel = "desk";
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private readonly Pack pack;

    private Office(IJournal journal, MasterKey key, Pack pack)
    {
        this.pack = pack;
        (Journal, Key) = (journal, key);
        Engine = new DisputeEngine(journal, new PackShelf(pack, journal), new KeyRing(key), TimeProvider.System);
    }

    public IJournal Journal { get; }

    public MasterKey Key { get; }

    public DisputeEngine Engine { get; }

    /// <summary>Opens an office.</summary>
    /// <param name="place">See <see cref="JournalPlace"/>.</param>
    /// <param name="pack">The rules.</param>
    /// <param name="patience">How long to wait for others, or for a server; null for what is usual.</param>
    public static async Task<Office> OpenAsync(string place, Pack pack, TimeSpan? patience = null)
    {
        var (journal, key) = await JournalPlace.OpenAsync(place, patience);
        return new(journal, key, pack);
    }

    /// <summary>Takes a step of a case at its moment.</summary>
    public Task<Reply> TakeAsync(CaseStep step, CancellationToken cancellationToken = default) =>
        Engine.SendAsync(step.Dispute, step.Command, step.By, new SendOptions { CommandId = step.Id, Moment = Casework.Start + step.After }, cancellationToken);

    /// <summary>Fires all deadlines that are due, each at its own moment.</summary>
    public async Task FireAsync(DisputeId dispute, DateTimeOffset upTo, CancellationToken cancellationToken = default) => await Engine.FireDueAsync(dispute, upTo, inclusive: true, cancellationToken);

    /// <summary>Does with all notices what the sending loop does, but for the sending; <paramref name="sent"/> is told of each before it is marked.</summary>
    public async Task SendAsync(DateTimeOffset now, Action<DeliveryKey> sent, CancellationToken cancellationToken = default)
    {
        while (await ClaimAsync(now, cancellationToken) is { Count: > 0 } claimed)
        {
            foreach (var key in claimed.Keys) sent(key);
            await Journal.Deliveries.RecordAsync([.. claimed.Select(one => new DeliveryOutcome(one.Key, one.Value, DeliveryState.Sent, now, null))], now, cancellationToken);
        }
    }

    /// <summary>Plans what was raised and claims of each mailbox what may be sent now.</summary>
    /// <returns>What was claimed, and which try it is.</returns>
    public async Task<IReadOnlyDictionary<DeliveryKey, int>> ClaimAsync(DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var log = Journal.Deliveries;
        while (await log.PendingAsync(20, cancellationToken) is { Count: > 0 } intents)
        {
            await log.PlanAsync([.. intents.Select(i => new PlannedDelivery(new(i.Key, Channel), i.Level == pack.Levels.Highest))], now, cancellationToken);
        }

        var claimed = new Dictionary<DeliveryKey, int>();
        foreach (var urgent in (bool[])[true, false])
        {
            foreach (var box in await log.MailboxesAsync(Channel, urgent, now, 1000, cancellationToken))
            {
                var due = await log.DueAsync(box, now, 20, cancellationToken);
                var taken = await log.ClaimAsync([.. due.Select(d => d.Key)], null, now, now + Lease, cancellationToken);
                foreach (var one in due.Where(d => taken.Contains(d.Key))) claimed.Add(one.Key, one.Tries + 1);
            }
        }

        return claimed;
    }

    public ValueTask DisposeAsync() => Journal.DisposeAsync();
}
