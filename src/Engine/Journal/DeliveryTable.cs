using Parley.Disputes;

namespace Parley.Journal;

/// <summary>The delivery log that <see cref="MemoryJournal"/> keeps. Safe to use from several threads at once.</summary>
internal sealed class DeliveryTable : IDeliveryLog
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<long, IntentRow> pending = [];
    private readonly Dictionary<IntentKey, long> orders = [];
    private readonly Dictionary<DeliveryKey, Delivery> all = [];
    private readonly Dictionary<Mailbox, HashSet<DeliveryKey>> boxes = [];
    private readonly Dictionary<Mailbox, SortedDictionary<long, Delivery>> waiting = [];
    private long raised;

    public void Add(IReadOnlyList<IntentRow> intents)
    {
        lock (gate)
        {
            foreach (var intent in intents)
            {
                orders.Add(intent.Key, raised++);
                pending.Add(orders[intent.Key], intent);
            }
        }
    }

    /// <summary>What became of the notices of a dispute, in the order in which they were raised.</summary>
    public IReadOnlyList<Delivery> Of(DisputeId dispute)
    {
        lock (gate) return [.. all.Values.Where(d => d.Intent.Key.Dispute == dispute).OrderBy(d => orders[d.Intent.Key]).ThenBy(d => d.Channel, StringComparer.Ordinal)];
    }

    /// <summary>Forgets the notices of a dispute.</summary>
    public void Remove(IReadOnlyList<IntentRow> intents)
    {
        lock (gate)
        {
            foreach (var intent in intents)
            {
                foreach (var one in all.Values.Where(d => d.Intent.Key == intent.Key).ToList())
                {
                    Put(one with { State = DeliveryState.Discarded });
                    boxes[one.Box].Remove(one.Key);
                    all.Remove(one.Key);
                }

                if (orders.Remove(intent.Key, out var order)) pending.Remove(order);
            }
        }
    }

    /// <summary>Puts the notices of a dispute back as they were.</summary>
    public void Restore(IReadOnlyList<IntentRow> intents, IReadOnlyList<Delivery> deliveries)
    {
        Add(intents);
        lock (gate)
        {
            foreach (var one in deliveries)
            {
                pending.Remove(orders[one.Intent.Key]);
                Put(one);
            }
        }
    }

    public ValueTask<IReadOnlyList<IntentRow>> PendingAsync(int limit, CancellationToken cancellationToken = default) =>
        Ask<IReadOnlyList<IntentRow>>(() => [.. pending.Values.Take(limit)], cancellationToken);

    public ValueTask PlanAsync(IReadOnlyList<PlannedDelivery> plan, DateTimeOffset at, CancellationToken cancellationToken = default) => Do(() =>
    {
        foreach (var group in plan.GroupBy(p => p.Key.Intent))
        {
            if (!orders.TryGetValue(group.Key, out var order) || !pending.Remove(order, out var intent)) continue;
            foreach (var one in group) Put(new Delivery(intent, one.Key.Channel, one.Urgent, one.State, 0, one.NotBefore ?? at, at) { KeptBack = one.KeptBack, Group = one.Group });
        }
    }, cancellationToken);

    public ValueTask<IReadOnlyList<string>> ChannelsAsync(DateTimeOffset upTo, CancellationToken cancellationToken = default) => Ask<IReadOnlyList<string>>(
        () => [.. waiting.Where(box => box.Value.Values.Any(d => d.Next <= upTo)).Select(box => box.Key.Channel).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], cancellationToken);

    public ValueTask<IReadOnlyList<MailboxWork>> MailboxesAsync(string channel, bool urgent, DateTimeOffset upTo, int limit, CancellationToken cancellationToken = default) => Ask<IReadOnlyList<MailboxWork>>(
        () =>
        [
            .. (from box in waiting
                where box.Key.Channel == channel
                from due in box.Value
                where due.Value.Urgent == urgent && due.Value.Next <= upTo
                group due.Key by new MailboxWork(box.Key, urgent) into work
                orderby work.Min()
                select work.Key).Take(limit),
        ], cancellationToken);

    public ValueTask<IReadOnlyList<Delivery>> DueAsync(MailboxWork work, DateTimeOffset upTo, int limit, CancellationToken cancellationToken = default) => Ask<IReadOnlyList<Delivery>>(() =>
    {
        var blocked = new HashSet<DisputeId>();
        return [.. WaitingOf(work.Box).Where(d => !work.Urgent || d.Urgent).Where(d => blocked.Add(d.Intent.Key.Dispute)).Where(d => d.Urgent == work.Urgent && d.Next <= upTo).Take(limit)];
    }, cancellationToken);

    public ValueTask<IReadOnlyList<Delivery>> UntriedAsync(Mailbox box, DateTimeOffset? upTo, int limit, CancellationToken cancellationToken = default) => Ask<IReadOnlyList<Delivery>>(() =>
    {
        var blocked = new HashSet<DisputeId>();
        var untried = new List<Delivery>();
        foreach (var one in WaitingOf(box))
        {
            if (one.Tries > 0 || (one.Next > upTo && !one.Urgent)) blocked.Add(one.Intent.Key.Dispute);
            else if (!one.Urgent && !blocked.Contains(one.Intent.Key.Dispute) && untried.Count < limit) untried.Add(one);
        }

        return untried;
    }, cancellationToken);

    public ValueTask<IReadOnlyList<Delivery>> GroupedAsync(string channel, string digest, CancellationToken cancellationToken = default) => Ask<IReadOnlyList<Delivery>>(
        () => [.. waiting.Where(box => box.Key.Channel == channel).SelectMany(box => box.Value.Values).Where(d => d.Digest == digest)], cancellationToken);

    public ValueTask<MailboxPast> PastAsync(Mailbox box, DateTimeOffset since, CancellationToken cancellationToken = default) => Ask(() =>
    {
        var tried = boxes.GetValueOrDefault(box, []).Select(key => all[key]).Where(d => d.At > since && !d.Urgent && d.Tries > 0).ToList();
        var singles = tried.Where(d => d.Digest is null).Select(d => (DateTimeOffset?)d.At).ToList();
        var groups = tried.Select(d => d.Digest).Where(Digests.IsGroup).Distinct(StringComparer.Ordinal).Count();
        return new MailboxPast(singles.Count + groups, singles.Min(), tried.Where(d => d.Digest is not null && !Digests.IsGroup(d.Digest)).Select(d => (DateTimeOffset?)d.At).Max());
    }, cancellationToken);

    public ValueTask<GroupPast> GroupAsync(Mailbox box, string group, CancellationToken cancellationToken = default) => Ask(() =>
    {
        var all = boxes.GetValueOrDefault(box, []).Select(key => this.all[key]).Where(d => d.Group == group).ToList();
        return new GroupPast(
            all.Where(d => d.Tries > 0).Select(d => (DateTimeOffset?)d.At).Max(),
            all.Where(d => d is { Tries: 0, State: DeliveryState.Waiting }).Select(d => (DateTimeOffset?)d.Next).Min());
    }, cancellationToken);

    public ValueTask HoldAsync(Mailbox box, DateTimeOffset until, CancellationToken cancellationToken = default) => Do(() =>
    {
        foreach (var one in WaitingOf(box).Where(d => d is { Tries: 0, Urgent: false } && d.Next < until).ToList()) Put(one with { Next = until });
    }, cancellationToken);

    public ValueTask<IReadOnlySet<DeliveryKey>> ClaimAsync(
        IReadOnlyList<DeliveryKey> keys, string? digest, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken = default) => Ask<IReadOnlySet<DeliveryKey>>(() =>
    {
        var claimed = new HashSet<DeliveryKey>();
        foreach (var key in keys)
        {
            if (!all.TryGetValue(key, out var one) || one.State != DeliveryState.Waiting || (one.Tries > 0 && one.Next > now)) continue;
            Put(one with { Tries = one.Tries + 1, Next = until, At = now, Digest = one.Digest ?? digest });
            claimed.Add(key);
        }

        return claimed;
    }, cancellationToken);

    public ValueTask RecordAsync(IReadOnlyList<DeliveryOutcome> outcomes, DateTimeOffset at, CancellationToken cancellationToken = default) => Do(() =>
    {
        foreach (var outcome in outcomes)
        {
            if (!all.TryGetValue(outcome.Key, out var one) || one.State == DeliveryState.Sent) continue;
            if (outcome.State != DeliveryState.Sent && (one.State != DeliveryState.Waiting || one.Tries != outcome.Tries)) continue;
            Put(one with { State = outcome.State, Next = outcome.Next, Problem = outcome.Problem, At = at });
        }
    }, cancellationToken);

    public ValueTask<IReadOnlyList<Delivery>> ListAsync(DeliveryFilter filter, int limit, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1000);
        return Ask<IReadOnlyList<Delivery>>(
            () =>
            [
                .. all.Values.Where(d => (filter.State ?? d.State) == d.State && (filter.Dispute ?? d.Intent.Key.Dispute) == d.Intent.Key.Dispute)
                    .OrderByDescending(d => orders[d.Intent.Key]).ThenBy(d => d.Channel, StringComparer.Ordinal).Take(limit),
            ], cancellationToken);
    }

    public ValueTask<int> ReplayAsync(IntentKey intent, string by, DateTimeOffset at, CancellationToken cancellationToken = default) => Ask(() =>
    {
        var dead = Of(intent).Where(d => d.State == DeliveryState.Dead).ToList();
        var together = dead.Concat(dead.Where(d => d.Digest is not null).SelectMany(d => boxes[d.Box].Select(key => all[key]).Where(o => o.Digest == d.Digest && o.State == DeliveryState.Dead))).DistinctBy(d => d.Key).ToList();
        foreach (var one in together) Put(one with { State = DeliveryState.Waiting, Tries = 1, Next = at, At = at, By = by });
        return together.Count;
    }, cancellationToken);

    public ValueTask<int> DiscardAsync(IntentKey intent, string by, string reason, DateTimeOffset at, CancellationToken cancellationToken = default) => Ask(() =>
    {
        var left = Of(intent).Where(d => d.State is DeliveryState.Waiting or DeliveryState.Dead).ToList();
        foreach (var one in left) Put(one with { State = DeliveryState.Discarded, At = at, By = by, Reason = reason });
        return left.Count;
    }, cancellationToken);

    public ValueTask<NoticeBacklog> BacklogAsync(CancellationToken cancellationToken = default) => Ask(() =>
    {
        var moments = waiting.Values.SelectMany(box => box.Values).Select(d => d.Intent.At).Concat(pending.Values.Select(i => i.At)).ToList();
        return new NoticeBacklog(moments.Count, all.Values.Count(d => d.State == DeliveryState.Dead), moments.Count == 0 ? null : moments.Min());
    }, cancellationToken);

    private SortedDictionary<long, Delivery>.ValueCollection WaitingOf(Mailbox box) => (waiting.GetValueOrDefault(box) ?? []).Values;

    private IEnumerable<Delivery> Of(IntentKey intent) => all.Values.Where(d => d.Intent.Key == intent);

    private void Put(Delivery one)
    {
        all[one.Key] = one;
        if (!boxes.TryGetValue(one.Box, out var keys)) boxes.Add(one.Box, keys = []);
        keys.Add(one.Key);
        if (!waiting.TryGetValue(one.Box, out var line)) waiting.Add(one.Box, line = []);
        if (one.State == DeliveryState.Waiting) line[orders[one.Intent.Key]] = one;
        else line.Remove(orders[one.Intent.Key]);
        if (line.Count == 0) waiting.Remove(one.Box);
    }

    private ValueTask<T> Ask<T>(Func<T> answer, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate) return new(answer());
    }

    private ValueTask Do(Action change, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate) change();
        return ValueTask.CompletedTask;
    }
}
