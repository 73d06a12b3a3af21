using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Testing.Contract;

/// <summary>What many want at the same time and one may have: firings and tries.</summary>
internal sealed class ClaimChecks(IJournal journal, CancellationToken cancel) : JournalChecks(journal, cancel)
{
    private const int Hands = 12;

    public static ImmutableArray<JournalCheck> All { get; } =
    [
        Of("A deadline fires once however many fire it at the same time", c => c.FiresOnceAsync()),
        Of("What is due is given again to whoever took it and in the same order", c => c.TakenAgainAsync()),
        Of("Of many who begin the same try at the same time one has it", c => c.TriedOnceAsync()),
        Of("Channels are chosen once for a notice however many choose them", c => c.PlannedOnceAsync()),
    ];

    private static JournalCheck Of(string name, Func<ClaimChecks, Task> check) => JournalCheck.OfOne(name, (journal, cancel) => check(new(journal, cancel)));

    private async Task FiresOnceAsync()
    {
        for (var n = 0; n < Hands; n++) await AppendNextAsync($"d-{n}", part => part with { Deadlines = [Duty(part.Row.Stream, due: 1)] });

        var results = await Task.WhenAll(Enumerable.Range(0, Hands).Select(_ => Task.Run(FireAsync, Cancel)));

        results.Sum().MustBe(Hands);
        (await Journal.DueAsync(Samples.Start.AddMinutes(1), 100, cancellationToken: Cancel)).Count.MustBe(0);
        for (var n = 0; n < Hands; n++) (await Journal.ReadAsync($"d-{n}", 0, Cancel)).Count.MustBe(2);
    }

    private async Task TakenAgainAsync()
    {
        for (var n = 0; n < Hands; n++) await AppendNextAsync($"d-{n}", part => part with { Deadlines = [Duty(part.Row.Stream, due: n, rank: n % 3)] });
        var (moment, lease) = (Samples.Start.AddMinutes(8), TimeSpan.FromMinutes(1));

        var due = await Journal.DueAsync(moment, 100, cancellationToken: Cancel);
        var taken = await Journal.TakeDueAsync(moment, 100, null, lease, Cancel);

        taken.MustList(due);
        (await Journal.TakeDueAsync(moment, 100, null, lease, Cancel)).MustList(due);
        (await Journal.TakeDueAsync(moment, 2, due[3], lease, Cancel)).MustList(due.Skip(4).Take(2));
        (await Journal.TakeDueAsync(Samples.Start.AddTicks(-1), 100, null, lease, Cancel)).MustBeEmpty();
    }

    /// <summary>One of several hosts: it fires what it finds due, each under the id that is made from the deadline.</summary>
    private async Task<int> FireAsync()
    {
        var fired = 0;
        foreach (var row in await Journal.DueAsync(Samples.Start.AddMinutes(1), 100, cancellationToken: Cancel))
        {
            var part = await NextAsync(row.Dispute.Value, $"fire:{row.Deadline.Id}:{row.Deadline.Setting}") with { Deadlines = [row with { Deadline = row.Deadline with { Fired = true, Missed = true } }] };
            if (await Journal.AppendAsync(new([part]), Cancel) == AppendResult.Appended) fired++;
        }

        return fired;
    }

    private async Task TriedOnceAsync()
    {
        var keys = Enumerable.Range(0, Hands).Select(n => new DeliveryKey(new(new DisputeId($"d-{n}"), "n1"), "webhook")).ToList();
        foreach (var key in keys) await AppendNextAsync(key.Intent.Dispute.Value, part => part with { Intents = [Intent(part.Row.Stream, "n1")] });
        await Journal.Deliveries.PlanAsync([.. keys.Select(key => new PlannedDelivery(key, false))], Samples.Start, Cancel);

        var taken = await Task.WhenAll(Enumerable.Range(0, Hands).Select(hand => Task.Run(() => ClaimAsync(hand % 2 == 0 ? keys : [.. keys.AsEnumerable().Reverse()]), Cancel)));

        taken.SelectMany(mine => mine).Count().MustBe(Hands);
        taken.SelectMany(mine => mine).Distinct().Count().MustBe(Hands);
        (await Journal.Deliveries.ListAsync(new(), 100, Cancel)).All(d => d.Tries == 1).MustBe(true);
    }

    private async Task<IReadOnlySet<DeliveryKey>> ClaimAsync(IReadOnlyList<DeliveryKey> keys) =>
        await Journal.Deliveries.ClaimAsync(keys, null, Samples.Start, Samples.Start.AddMinutes(1), Cancel);

    private async Task PlannedOnceAsync()
    {
        for (var n = 0; n < Hands; n++) await AppendNextAsync($"d-{n}", part => part with { Intents = [Intent(part.Row.Stream, "n1"), Intent(part.Row.Stream, "n2")] });

        await Task.WhenAll(Enumerable.Range(0, Hands).Select(hand => Task.Run(() => PlanAsync($"channel-{hand}"), Cancel)));

        var deliveries = await Journal.Deliveries.ListAsync(new(), 1000, Cancel);
        deliveries.Select(d => d.Intent.Key).Distinct().Count().MustBe(2 * Hands);
        deliveries.Count.MustBe(2 * Hands);
        (await Journal.Deliveries.PendingAsync(100, Cancel)).Count.MustBe(0);
    }

    private async Task PlanAsync(string channel)
    {
        var pending = await Journal.Deliveries.PendingAsync(100, Cancel);
        await Journal.Deliveries.PlanAsync([.. pending.Select(intent => new PlannedDelivery(new(intent.Key, channel), false))], Samples.Start, Cancel);
    }
}
