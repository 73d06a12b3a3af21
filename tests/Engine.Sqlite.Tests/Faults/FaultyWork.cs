using System.Globalization;
using Parley.Clerk;
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

    private Inspection Inspection => new(Database, Pack, Receipts, cases);

    /// <summary>How many steps were acknowledged so far.</summary>
    public int Acknowledged
    {
        get
        {
            using var receipts = new Receipts(Receipts, cases);
            return receipts.Count(cases);
        }
    }

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
        var (history, unsent, damage) = await Inspection.FinishAsync(workers, Cancel);
        damage.ShouldBeNull();
        (unsent.Pending, unsent.Dead).ShouldBe((0, 0));
        await using var journal = await SqliteJournal.OpenAsync(new(Database), Cancel);
        (await journal.Deliveries.ListAsync(new(), 1, Cancel)).ShouldNotBeEmpty();
        return history;
    }

    /// <summary>The journal is whole, all that was acknowledged is in it, and at most one group that was not.</summary>
    public async Task<Findings> CheckAsync()
    {
        var found = await Inspection.LookAsync(Cancel);
        found.Lost.ShouldBeEmpty();
        found.Damage.ShouldBeNull();
        found.Unacknowledged.ShouldBeLessThanOrEqualTo(workers, "each worker waits for one step at a time");
        return found;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
