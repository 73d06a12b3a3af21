using System.Text.Json.Nodes;
using Parley.Clerk;
using Parley.Journal;
using Parley.Packs;
using Parley.Tests.Sqlite.Faults;

namespace Parley.Tests.Sqlite;

/// <summary>
/// Journals as earlier releases wrote them, kept under <c>Golden</c>: they verify, replay to the state that was written down then, and are explained, for ever.
/// A release adds its own once, by the explicit test below; PARLEY_WRITE_GOLDEN names it, such as 0.2.0. What stands there is never written anew.
/// </summary>
public sealed class GoldenJournalTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Releases => [.. Directory.GetDirectories(RepositoryRoot.File("tests", "Engine.Sqlite.Tests", "Golden"), "release-*").Select(path => Path.GetFileName(path))];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task A_journal_of_an_earlier_release_verifies_and_replays_to_the_same_state_and_is_explained(string release)
    {
        Golden.CopyTo(folder, release);
        await using var office = await Office.OpenAsync(folder.Database, FaultyWork.Pack);
        var codecs = new CommitCodecs(new KeyRing(office.Key));

        var verified = await new Verification(office.Journal, codecs, KeptPolicy.Levels).RunAsync(Cancel);
        var states = JsonNode.Parse(Golden.Text(release, "state.json")).ShouldNotBeNull().AsObject();

        verified.Damage.ShouldBeNull();
        (await Golden.HistoryAsync(office.Journal, codecs)).ShouldBe(Golden.Text(release, "history.jsonl"));
        states.Count.ShouldBe((int)verified.Streams);
        foreach (var (dispute, state) in states)
        {
            var now = (await office.Engine.FindAsync(new(dispute), Cancel)).ShouldNotBeNull();
            GoldenState.Difference(state, GoldenState.Of(now)).ShouldBeNull(dispute);
        }

        var explained = (await office.Engine.ExplainAsync(new("case-0002"), cancellationToken: Cancel)).ShouldNotBeNull();
        explained.Differs.ShouldBeFalse();
        explained.Held.ShouldBe((await office.Engine.FindAsync(new("case-0002"), Cancel)).ShouldNotBeNull().Level);
        explained.Rules.ShouldNotBeEmpty();
    }

    [Fact(Explicit = true)]
    public async Task A_release_writes_its_own_journal_once()
    {
        var release = Environment.GetEnvironmentVariable("PARLEY_WRITE_GOLDEN").ShouldNotBeNull("PARLEY_WRITE_GOLDEN names the release.");
        var target = RepositoryRoot.File("tests", "Engine.Sqlite.Tests", "Golden", $"release-{release}");
        Directory.Exists(target).ShouldBeFalse("what stands there is never written anew");
        var work = new FaultyWork(folder, cases: 3, workers: 1);
        work.BeginAnew();
        await work.FinishAsync();

        Directory.CreateDirectory(target);
        File.Copy(work.Database, Path.Combine(target, "journal.sqlite"));
        File.Copy($"{work.Database}.key", Path.Combine(target, "journal.key"));
        await using var office = await Office.OpenAsync(work.Database, FaultyWork.Pack);
        File.WriteAllText(Path.Combine(target, "history.jsonl"), await Golden.HistoryAsync(office.Journal, new CommitCodecs(new KeyRing(office.Key))));
        var states = new JsonObject();
        await foreach (var stream in office.Journal.StreamsAsync(Cancel)) states[stream] = GoldenState.Of((await office.Engine.FindAsync(new(stream), Cancel)).ShouldNotBeNull());
        File.WriteAllText(Path.Combine(target, "state.json"), GoldenState.Text(states));
    }
}
