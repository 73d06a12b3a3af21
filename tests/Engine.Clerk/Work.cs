using Parley.Packs;

namespace Parley.Clerk;

/// <summary>Works on all cases, several at a time: takes their steps, fires what is due within four hours, sends the notices. Begun again, it goes on where it was and changes nothing that is done.</summary>
internal sealed class Work(string place, Pack pack, int cases, int workers, Patience patience)
{
    public static readonly DateTimeOffset Later = Casework.Start.AddHours(4);

    public async Task RunAsync(string receiptsFile, Action? opened = null, CancellationToken cancellationToken = default)
    {
        using var receipts = new Receipts(receiptsFile, cases);
        await using var office = await patience.TryAsync(() => Office.OpenAsync(place, pack));
        opened?.Invoke();
        await Parallel.ForAsync(0, cases, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellationToken }, async (number, token) =>
        {
            foreach (var step in Casework.Of(number)) await TakeAsync(office, receipts, number, step, token);
            await PersistAsync(office, () => office.FireAsync(Casework.Of(number)[0].Dispute, Later, token));
        });
        await PersistAsync(office, () => office.SendAsync(Later, _ => { }, cancellationToken));
    }

    private static async Task ReadAsync(Office office)
    {
        await office.Journal.ListAsync(new(), null, 100);
        await office.Journal.DutiesAsync(null, Later, 100);
    }

    private async Task TakeAsync(Office office, Receipts receipts, int number, CaseStep step, CancellationToken cancellationToken)
    {
        var reply = await patience.TryAsync(() => office.TakeAsync(step, cancellationToken), () => ReadAsync(office));
        if (reply is Refused refused) throw new InvalidOperationException($"Step {step.Number} of case {number}, {step.Command.Name}, was refused: {refused.Refusal}");
        receipts.Give(number, step.Number);
    }

    private Task<bool> PersistAsync(Office office, Func<Task> act) => patience.TryAsync(
        async () =>
        {
            await act();
            return true;
        },
        () => ReadAsync(office));
}
