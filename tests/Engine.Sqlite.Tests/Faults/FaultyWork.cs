using System.Globalization;
using Parley.Clerk;
using Parley.Journal;
using Parley.Packs;
using Parley.Sqlite;

namespace Parley.Tests.Sqlite.Faults;

/// <summary>A folder in which clerks work on cases, and what must hold of the journal after one of them came to grief.</summary>
internal sealed class FaultyWork(TemporaryFolder folder, int cases, int workers)
{
    private static readonly Lazy<Pack> Community = new(() => ShippedRules.Of(RepositoryRoot.File("packs", "community")));

    private int runs;

    public static Pack Pack => Community.Value;

    public string Database { get; private set; } = folder["0.db"];

    public string Receipts => $"{Database}.receipts";

    public IReadOnlyList<string> Files => [Database, $"{Database}-wal", $"{Database}-journal"];

    public IReadOnlyList<string> Words => ["work", Database, RepositoryRoot.File("packs", "community"), Receipts, Text(cases), Text(workers)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A new journal for the next clerk.</summary>
    public void BeginAnew()
    {
        foreach (var file in Directory.GetFiles(folder.Path)) File.Delete(file);
        Database = folder[$"{Text(++runs)}.db"];
        Clerk.Receipts.Create(Receipts, cases);
    }

    /// <summary>Does all the work, or what is left of it, and gives the history.</summary>
    public async Task<string> FinishAsync()
    {
        await new Work(Database, Community.Value, cases, workers, Patience.None).RunAsync(Receipts, cancellationToken: Cancel);

        // What somebody was just trying to send when it was killed is tried again when its time is over.
        await using (var office = await Office.OpenAsync(Database, Community.Value)) await office.SendAsync(Work.Later.AddHours(1), _ => { }, Cancel);
        await using var journal = await SqliteJournal.OpenAsync(new(Database), Cancel);
        var codecs = new CommitCodecs(new KeyRing(journal.Key));
        (await new Verification(journal, codecs, KeptPolicy.Levels).RunAsync(Cancel)).Damage.ShouldBeNull();
        await AllSentAsync(journal);
        using var history = new MemoryStream();
        await new CanonicalExport(journal, codecs).WriteAsync(history, cancellationToken: Cancel);
        return System.Text.Encoding.UTF8.GetString(history.ToArray());
    }

    /// <summary>The journal is whole, all that was acknowledged is in it, and at most one group that was not.</summary>
    /// <returns>How many steps were acknowledged, and how many were stored without being acknowledged.</returns>
    public async Task<(int Acknowledged, int Unacknowledged)> CheckAsync()
    {
        using var receipts = new Receipts(Receipts, cases);
        await using var journal = await SqliteJournal.OpenAsync(new(Database), Cancel);
        var verified = await new Verification(journal, new CommitCodecs(new KeyRing(journal.Key)), KeptPolicy.Levels).RunAsync(Cancel);
        var (acknowledged, unacknowledged) = (0, 0);
        for (var number = 0; number < cases; number++)
        {
            foreach (var step in Casework.Of(number))
            {
                var stored = await journal.FindCommandAsync(step.Dispute.Value, step.Id, Cancel) is not null;
                var given = receipts.Has(number, step.Number);
                if (given) stored.ShouldBeTrue($"step {step.Number} of case {number} was acknowledged");
                if (given) acknowledged++;
                else if (stored) unacknowledged++;
            }
        }

        verified.Damage.ShouldBeNull();
        unacknowledged.ShouldBeLessThanOrEqualTo(workers, "each worker waits for one step at a time");
        return (acknowledged, unacknowledged);
    }

    private static async Task AllSentAsync(SqliteJournal journal)
    {
        (await journal.Deliveries.PendingAsync(1, Cancel)).ShouldBeEmpty();
        var backlog = await journal.Deliveries.BacklogAsync(Cancel);
        (backlog.Pending, backlog.Dead).ShouldBe((0, 0));
        (await journal.Deliveries.ListAsync(new(), 1, Cancel)).ShouldNotBeEmpty();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
