using Microsoft.Extensions.Time.Testing;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Journal;
using Parley.Packs;
using Parley.Sqlite;

namespace Parley.Tests.Commands.Archiving;

/// <summary>A database in which disputes were dismissed long ago, and a pack that says when such disputes leave.</summary>
internal sealed class OldDatabase : IDisposable
{
    private static readonly DateTimeOffset LongAgo = new(2025, 3, 3, 2, 0, 0, TimeSpan.Zero);
    private static readonly Actor Reception = new("window-1", "reception@anping");
    private static readonly Actor Mediator = new("yu-mei", "mediator@anping-dongcun");
    private static readonly Actor Officer = new("xie-lihua", "community-officer@anping-station");
    private readonly TempFolder folder = new();

    public string Database => folder.Path("disputes.db");

    public string Archive => folder.Path("old.db");

    public string Pack => folder.Path("pack");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<OldDatabase> MakeAsync(string retention, params string[] disputes)
    {
        var old = new OldDatabase();
        Copy(RepositoryRoot.File("packs", "community"), old.Pack);
        await File.WriteAllTextAsync(Path.Combine(old.Pack, "retention.json"), retention, Cancel);
        await using var journal = await SqliteJournal.OpenAsync(new(old.Database), Cancel);
        var found = PackFolder.Read(old.Pack).Judge();
        var engine = new DisputeEngine(journal, new PackShelf(found.Result.OrThrow(), journal), new KeyRing(journal.Key), new FakeTimeProvider(LongAgo));
        await engine.StartAsync(found, Cancel);
        foreach (var dispute in disputes) await DismissAsync(engine, new(dispute));
        foreach (var intent in await journal.Deliveries.PendingAsync(1000, Cancel))
        {
            await journal.Deliveries.PlanAsync([new(new(intent.Key, "log"), false)], LongAgo, Cancel);
            await journal.Deliveries.RecordAsync([new(new(intent.Key, "log"), 0, DeliveryState.Sent, LongAgo, null)], LongAgo, Cancel);
        }

        return old;
    }

    public string Beside(string name) => folder.Path(name);

    public void Dispose() => folder.Dispose();

    private static async Task DismissAsync(DisputeEngine engine, DisputeId id)
    {
        var report = new Report { Ledger = "community", Place = "东村", Parties = [new($"金丝雀 {id}甲"), new($"金丝雀 {id}乙")], Facts = { ["peopleInvolved"] = 2 } };
        foreach (var (command, actor) in new (Command, Actor)[] { (report, Reception), (new Accept(), Mediator), (new Dismiss { Reason = "no dispute", OutsideRoute = "the court" }, Officer) })
        {
            (await engine.SendAsync(id, command, actor, null, Cancel)).ShouldBeOfType<Accepted>();
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*.json", SearchOption.AllDirectories).Where(f => !f.Contains($"{Path.DirectorySeparatorChar}tests{Path.DirectorySeparatorChar}", StringComparison.Ordinal)))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
            File.Copy(file, target);
        }
    }
}
