using Parley.Journal;
using Parley.Packs;

namespace Parley.Clerk;

/// <summary>Begins what the loops do, is held up for longer than anybody waits for it, and goes on as if nothing had happened.</summary>
internal sealed class Latecomer(string place, Pack pack, Action<string> say, Func<string?> wait)
{
    /// <summary>Claims every notice that is due, waits, and records what came of the sending.</summary>
    public async Task SendAsync(DeliveryState outcome)
    {
        await using var office = await Office.OpenAsync(place, pack);
        var claimed = await office.ClaimAsync(Work.Later);
        say($"claimed {claimed.Count}");
        wait();
        await office.Journal.Deliveries.RecordAsync([.. claimed.Select(one => new DeliveryOutcome(one.Key, one.Value, outcome, Work.Later, outcome == DeliveryState.Sent ? null : "PAR0125"))], Work.Later.AddHours(9));
        say("recorded");
    }

    /// <summary>Takes what is due, as a host does, waits, and fires it.</summary>
    public async Task FireAsync(TimeSpan lease)
    {
        await using var office = await Office.OpenAsync(place, pack);
        var due = await office.Journal.TakeDueAsync(Work.Later, 1000, null, lease);
        say($"seen {due.Count}");
        wait();
        foreach (var row in due) await office.Engine.FireAsync(row.Dispute, row.Deadline, Work.Later, CancellationToken.None);
        say("fired");
    }
}
