using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Journal;
using Parley.Packs;
using Parley.Sqlite;

namespace Parley.Tests.Commands.Notices;

public sealed class NoticesCommandTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_dead_letter_is_listed_sent_again_and_discarded_and_nothing_names_a_party()
    {
        using var folder = new TempFolder();
        var database = folder.Path("notices.db");
        await DeadAsync(database);

        var dead = await Run.Parley("notices", "--db", database, "--dead");
        var replayed = await Run.Parley("notices", "replay", "d1:n1", "--db", database, "--as", "chen-yong");
        var pending = await Run.Parley("notices", "--db", database, "--pending", "--of", "d1");
        var discarded = await Run.Parley("notices", "discard", "d1:n1", "--db", database, "--as", "chen-yong", "--reason", "a drill");
        var again = await Run.Parley("notices", "discard", "d1:n1", "--db", database, "--as", "chen-yong", "--reason", "a drill");
        var all = await Run.Parley("notices", "--db", database, "--format", "json");

        dead.Out.ShouldContain("dead  d1:n1  webhook");
        replayed.ExitCode.ShouldBe(0);
        pending.Out.ShouldContain("waiting  d1:n1");
        discarded.ExitCode.ShouldBe(0);
        again.Error.ShouldContain("PAR4059");
        all.Out.ShouldContain("\"reason\": \"a drill\"");
        (dead.Out + pending.Out + all.Out).ShouldNotContain("Canary");
    }

    [Theory]
    [InlineData("replay", "yu-mei", null, "PAR0703")]
    [InlineData("discard", "yu-mei", null, "PAR0703")]
    [InlineData("discard", "chen-yong", "mediator@anping-dongcun", "PAR0702")]
    [InlineData("replay", "a-stranger", null, "PAR4163")]
    public async Task Whoever_has_not_the_right_neither_sends_again_nor_gives_up(string act, string person, string? post, string id)
    {
        using var folder = new TempFolder();
        var database = folder.Path("notices.db");
        await DeadAsync(database);

        var refused = await Run.Parley(["notices", act, "d1:n1", "--db", database, "--as", person, .. post is null ? Array.Empty<string>() : ["--post", post], .. act == "discard" ? ["--reason", "a drill"] : Array.Empty<string>()]);

        (refused.ExitCode, refused.Error[..7]).ShouldBe((3, id));
        (await Run.Parley("notices", "--db", database, "--dead")).Out.ShouldContain("dead  d1:n1  webhook");
    }

    private static async Task DeadAsync(string database)
    {
        await using var journal = await SqliteJournal.OpenAsync(new SqliteOptions(database), Cancel);
        var engine = new DisputeEngine(journal, new PackShelf(PackFolder.Load(Path.Combine(AppContext.BaseDirectory, "packs", "community")).OrThrow(), journal), new KeyRing(journal.Key), TimeProvider.System);
        await engine.StartAsync(FoundPack.Of(new PackResult(engine.ActivePack, [])), Cancel);
        await engine.ReportAsync(new Report { Ledger = "community", Place = "东村", Parties = [new("Canary"), new("Canary 2")] }, new Actor("window-1", "reception@anping"), new DisputeId("d1"), cancellationToken: Cancel);
        var key = new DeliveryKey(new(new("d1"), "n1"), "webhook");
        await journal.Deliveries.PlanAsync([new(key, false)], DateTimeOffset.UnixEpoch, Cancel);
        await journal.Deliveries.ClaimAsync([key], null, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, Cancel);
        await journal.Deliveries.RecordAsync([new(key, 1, DeliveryState.Dead, DateTimeOffset.UnixEpoch, "PAR0127")], DateTimeOffset.UnixEpoch, Cancel);
    }
}
