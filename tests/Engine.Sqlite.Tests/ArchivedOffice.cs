using System.Text;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Journal;
using Parley.Packs;
using Parley.Sqlite;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

/// <summary>An office on the community pack whose journal is a SQLite file, with disputes that ended; and what it takes to archive them. One user at a time.</summary>
internal sealed class ArchivedOffice : IAsyncDisposable
{
    private static readonly Lazy<Pack> WithRules = new(() => PackWith("""{ "archiveAfter": "6mo", "forgetPersonsAfter": "30d" }"""));

    private ArchivedOffice(TemporaryFolder folder, SqliteJournal journal)
    {
        Folder = folder;
        Journal = journal;
        Scene = new Scene(WithRules.Value, journal, new KeyRing(Samples.Key));
    }

    public TemporaryFolder Folder { get; }

    public SqliteJournal Journal { get; }

    public Scene Scene { get; }

    public string File => Folder["old.db"];

    public Verification Verification => new(Journal, Samples.Codecs, KeptPolicy.Levels);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Opens an office in which some disputes were closed more than half a year ago.</summary>
    public static async Task<ArchivedOffice> OpenAsync(params string[] closed)
    {
        var folder = new TemporaryFolder();
        var office = new ArchivedOffice(folder, await folder.OpenAsync());
        foreach (var dispute in closed) await office.Scene.With(dispute).AtAsync(Stage.Closed, report => Name(report, dispute));
        await office.SendAllAsync();
        office.Scene.Clock.Advance(TimeSpan.FromDays(190));
        return office;
    }

    /// <summary>The community pack with a retention rule.</summary>
    public static Pack PackWith(string retention)
    {
        var files = PackFolder.Read(RepositoryRoot.File("packs", "community")).Judge().Files.ToDictionary(StringComparer.Ordinal);
        files["retention.json"] = Encoding.UTF8.GetBytes(retention);
        return PackReader.Read(files).OrThrow();
    }

    /// <summary>Names the parties of a report after a dispute.</summary>
    public static void Name(Report report, string dispute) => typeof(Report).GetProperty(nameof(Report.Parties)).ShouldNotBeNull()
        .SetValue(report, System.Collections.Immutable.ImmutableArray.Create<ReportedParty>(new($"金丝雀 {dispute}甲", "13900001111"), new($"金丝雀 {dispute}乙")));

    /// <summary>Plans and sends every notice.</summary>
    public async Task SendAllAsync()
    {
        while (await Journal.Deliveries.PendingAsync(1000, Cancel) is { Count: > 0 } pending)
        {
            await Journal.Deliveries.PlanAsync([.. pending.Select(intent => new PlannedDelivery(new(intent.Key, "mail"), false))], Scene.Clock.GetUtcNow(), Cancel);
            DeliveryKey[] keys = [.. pending.Select(intent => new DeliveryKey(intent.Key, "mail"))];
            await Journal.Deliveries.ClaimAsync(keys, null, Scene.Clock.GetUtcNow(), Scene.Clock.GetUtcNow().AddMinutes(1), Cancel);
            await Journal.Deliveries.RecordAsync([.. keys.Select(key => new DeliveryOutcome(key, 1, DeliveryState.Sent, Scene.Clock.GetUtcNow(), null))], Scene.Clock.GetUtcNow(), Cancel);
        }
    }

    public async Task<List<ArchiveVerdict>> PlanAsync()
    {
        var verdicts = new List<ArchiveVerdict>();
        await foreach (var verdict in Scene.Engine.ArchivePlanAsync(Cancel)) verdicts.Add(verdict);
        return verdicts;
    }

    /// <summary>Writes an archive of all that may leave, and takes nothing out.</summary>
    public async Task<WrittenArchive> WriteAsync(string name = "old.db") =>
        await SqliteArchive.WriteAsync(Journal, Samples.Key, (await PlanAsync()).Where(v => v.Stays is null).Select(v => v.Dispute), Folder[name], Scene.Clock.GetUtcNow(), Cancel);

    public async Task<ArchiveReply> MoveAsync(WrittenArchive written, Disputes.Actor? actor = null, DisputeEngine? engine = null)
    {
        await using var archive = await SqliteArchive.OpenAsync(written.File, Samples.Key, Journal, Cancel);
        return await (engine ?? Scene.Engine).MoveToArchiveAsync(SqliteArchive.Of(archive), actor ?? Scene.County, Cancel);
    }

    public async Task<WrittenArchive> ArchiveAsync(string name = "old.db")
    {
        var archive = await WriteAsync(name);
        (await MoveAsync(archive)).Refusal.ShouldBeNull();
        return archive;
    }

    public Task<SqliteJournal> OpenArchiveAsync(bool persons = true, string name = "old.db") => SqliteArchive.OpenAsync(Folder[name], Samples.Key, persons ? Journal : null, Cancel);

    public static async Task<string> ExportAsync(IJournal journal, string? only = null)
    {
        using var target = new MemoryStream();
        await new CanonicalExport(journal, Samples.Codecs).WriteAsync(target, only, Cancel);
        return Encoding.UTF8.GetString(target.ToArray());
    }

    public async ValueTask DisposeAsync()
    {
        await Journal.DisposeAsync();
        Folder.Dispose();
    }
}
