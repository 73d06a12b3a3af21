using Parley.Journal;
using Parley.Packs;

namespace Parley.Sending;

/// <summary>
/// Decides of new notices by which channels they go, and when: at once, with others of their group, when a quiet time ends, or not at all. By the pack in force, whatever revision the dispute is under.
/// What it decides and why is kept in the delivery log. One user at a time.
/// </summary>
internal sealed class Planning(DisputeEngine engine, IDeliveryLog log, ChannelChoice channels, KeepingBack keeping, Inhibiting inhibiting, AtHand disputes)
{
    private const int Page = 200;
    private readonly Dictionary<(Mailbox Box, string Group), DateTimeOffset> flushes = [];

    public static Planning For(DisputeEngine engine, IDeliveryLog log, ChannelChoice channels)
    {
        var disputes = new AtHand(engine);
        var inhibiting = new Inhibiting(engine, disputes);
        return new Planning(engine, log, channels, new KeepingBack(engine, disputes, inhibiting), inhibiting, disputes);
    }

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (channels.IsEmpty) return;
        while (await log.PendingAsync(Page, cancellationToken).ConfigureAwait(false) is { Count: > 0 } pending)
        {
            var pack = engine.ActivePack;
            var plan = new List<PlannedDelivery>(pending.Count);
            Forget();
            foreach (var intent in pending) plan.AddRange(await PlanAsync(intent, pack, now, cancellationToken).ConfigureAwait(false));
            await log.PlanAsync(plan, now, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlyList<PlannedDelivery>> PlanAsync(IntentRow intent, Pack pack, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var notice = new OutgoingNotice(intent, pack);
        var kept = await keeping.JudgeAsync(notice, pack, now, cancellationToken).ConfigureAwait(false);
        var plan = new List<PlannedDelivery>();
        foreach (var channel in channels.Of(intent, pack))
        {
            var one = new PlannedDelivery(new(intent.Key, channel), notice.IsUrgent) { KeptBack = kept };
            plan.Add(kept is not null || notice.IsUrgent ? one : await LaterAsync(one, notice, pack, now, cancellationToken).ConfigureAwait(false));
        }

        return plan;
    }

    /// <summary>A message of a group goes at its time, or when a quiet time it falls in ends.</summary>
    private async ValueTask<PlannedDelivery> LaterAsync(PlannedDelivery one, OutgoingNotice notice, Pack pack, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var group = notice.Timing.GroupBy is null ? null : notice.Intent.Group;
        var at = group is null ? now : await FlushAsync(Mailbox.Of(notice.Intent, one.Key.Channel), group, notice.Timing, now, cancellationToken).ConfigureAwait(false);
        var calendar = pack.Current.Calendar;
        if (notice.Timing.Quiet is { IsEmpty: false } quiet && NoticeTime.EndOf(quiet, at, calendar) is { } ends && ends > at)
            return one with { NotBefore = ends, KeptBack = new(KeptBack.Quiet, string.Join(", ", quiet.Where(t => t.Holds(at, calendar)).Select(t => t.Name))), Group = group };
        return group is null ? one : one with { NotBefore = at, KeptBack = new(KeptBack.Grouped, group), Group = group };
    }

    /// <summary>With those that wait already; else an interval after the last message of the group; else, for a new group, after its wait.</summary>
    private async ValueTask<DateTimeOffset> FlushAsync(Mailbox box, string group, RouteTiming timing, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (flushes.TryGetValue((box, group), out var at)) return at;
        var past = await log.GroupAsync(box, group, cancellationToken).ConfigureAwait(false);
        var afterLast = past.LastTried + timing.Interval;
        at = past.Waiting is { } waiting ? (waiting > now ? waiting : now) : afterLast > now ? afterLast.Value : now + timing.Wait;
        return flushes[(box, group)] = at;
    }

    private void Forget()
    {
        disputes.Forget();
        flushes.Clear();
        inhibiting.Forget();
    }
}
