using Microsoft.Extensions.Time.Testing;
using Parley.Disputes;
using Parley.Journal;
using Parley.Packs;
using Parley.Revisions;

namespace Parley.Tests.Revisions;

/// <summary>An office whose pack changes: engines that start one after another on the same journal.</summary>
internal sealed class RevisionScene
{
    private readonly IJournal journal;
    private readonly KeyRing keys = new(MasterKey.Create());

    public RevisionScene(IJournal? journal = null) => this.journal = journal ?? new MemoryJournal();

    public static Pack Community => Scene.CommunityPack;

    public FakeTimeProvider Clock { get; } = new(Scene.Start);

    /// <summary>As community, orange from three people.</summary>
    public static Pack Stricter { get; } = new ChangedPack().With("thresholds.json", "\"yellow\": 5, \"orange\": 10", "\"yellow\": 2, \"orange\": 3").Pack();

    /// <summary>As community, orange from twelve people.</summary>
    public static Pack Milder { get; } = new ChangedPack().With("thresholds.json", "\"yellow\": 5, \"orange\": 10", "\"yellow\": 5, \"orange\": 12").Pack();

    /// <summary>As community, with a fact it does not have.</summary>
    public static Pack Asking { get; } = WithFact(new ChangedPack()).Pack();

    public static ChangedPack WithFact(ChangedPack pack) => pack.With(
        "facts.json",
        "\"facts\": {",
        "\"facts\": { \"dogsInvolved\": { \"type\": \"integer\", \"min\": 0, \"max\": 20, \"ifMissing\": 0, \"label\": { \"en\": \"Dogs\", \"zh-CN\": \"犬只数量\" } },");

    public async Task<DisputeEngine> StartAsync(Pack folder, bool secondPerson = false)
    {
        var engine = Engine(folder, secondPerson);
        await engine.StartAsync(FoundPack.Of(new PackResult(folder, [])), TestContext.Current.CancellationToken);
        return engine;
    }

    /// <summary>Another process on the same journal, which watches no folder.</summary>
    public DisputeEngine Engine(Pack folder, bool secondPerson = false) => new(journal, new PackShelf(folder, journal), keys, Clock) { SecondPersonAlways = secondPerson };

    public static Task<bool> ChangeAsync(DisputeEngine engine, Pack folder) => engine.TakeOverAsync(FoundPack.Of(new PackResult(folder, [])), TestContext.Current.CancellationToken);

    public static async Task<RevisionEntry> EntryAsync(DisputeEngine engine, Pack pack) =>
        (await engine.RevisionsAsync(TestContext.Current.CancellationToken)).Single(e => e.Revision == pack.Revision);

    public static async Task ProposedAsync(DisputeEngine engine, Pack pack, Actor by)
    {
        await ChangeAsync(engine, pack);
        (await engine.ProposeRevisionAsync(pack.Revision, by, TestContext.Current.CancellationToken)).IsDone.ShouldBeTrue();
    }
}
