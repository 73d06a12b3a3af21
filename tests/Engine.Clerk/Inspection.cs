using System.Globalization;
using Parley.Journal;
using Parley.Packs;

namespace Parley.Clerk;

/// <summary>Holds a journal against what was acknowledged to clerks who work on cases, and has what is left of the work done.</summary>
internal sealed class Inspection(string place, Pack pack, string receiptsFile, int cases)
{
    /// <summary>Looks at the journal; whoever works on it waits meanwhile.</summary>
    public async Task<Findings> LookAsync(CancellationToken cancellationToken)
    {
        using var receipts = new Receipts(receiptsFile, cases);
        var (journal, key) = await JournalPlace.OpenAsync(place);
        await using var closing = journal;
        var verified = await new Verification(journal, new CommitCodecs(new KeyRing(key)), KeptPolicy.Levels).RunAsync(cancellationToken);
        var (acknowledged, unacknowledged, lost) = (0, 0, new List<string>());
        for (var number = 0; number < cases; number++)
        {
            foreach (var step in Casework.Of(number))
            {
                var isStored = await journal.FindCommandAsync(step.Dispute.Value, step.Id, cancellationToken) is not null;
                var isAcknowledged = receipts.Has(number, step.Number);
                if (isAcknowledged) acknowledged++;
                else if (isStored) unacknowledged++;
                if (isAcknowledged && !isStored) lost.Add(string.Create(CultureInfo.InvariantCulture, $"step {step.Number} of case {number}"));
            }
        }

        return new(acknowledged, unacknowledged, lost, verified.Damage);
    }

    /// <summary>Does all the work, or what is left of it; also what somebody was just trying to send when they were stopped.</summary>
    /// <returns>The history, the notices that were not sent, and the first entry that is not what it must be.</returns>
    public async Task<(string History, NoticeBacklog Unsent, Damage? Damage)> FinishAsync(int workers, CancellationToken cancellationToken)
    {
        await new Work(place, pack, cases, workers, Patience.None).RunAsync(receiptsFile, cancellationToken: cancellationToken);
        await using var office = await Office.OpenAsync(place, pack);
        await office.SendAsync(Work.Later.AddHours(1), _ => { }, cancellationToken);
        var codecs = new CommitCodecs(new KeyRing(office.Key));
        var verified = await new Verification(office.Journal, codecs, KeptPolicy.Levels).RunAsync(cancellationToken);
        using var history = new MemoryStream();
        await new CanonicalExport(office.Journal, codecs).WriteAsync(history, cancellationToken: cancellationToken);
        return (System.Text.Encoding.UTF8.GetString(history.ToArray()), await office.Journal.Deliveries.BacklogAsync(cancellationToken), verified.Damage);
    }
}
