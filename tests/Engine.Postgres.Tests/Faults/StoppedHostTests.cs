using System.Globalization;
using Parley.Clerk;
using Parley.Journal;
using Parley.Packs;

namespace Parley.Tests.Postgres.Faults;

/// <summary>Processes that are stopped for longer than what they took is theirs, and go on when others have long done their work.</summary>
[Collection(nameof(Processes))]
public sealed class StoppedHostTests(SharedServer server) : IAsyncLifetime
{
    private const int Cases = 3;
    private const string Commands = "150";
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(5);
    private static readonly Pack Pack = ShippedRules.Of(RepositoryRoot.File("packs", "community"));
    private readonly string folder = Directory.CreateTempSubdirectory("parley-stopped-").FullName;
    private readonly List<ClerkProcess> clerks = [];
    private string place = string.Empty;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        place = server.Running.NewDatabase();
        await using var office = await Office.OpenAsync(place, Pack);
        foreach (var step in Enumerable.Range(0, Cases).SelectMany(Casework.Of)) (await office.TakeAsync(step, Cancel)).ShouldBeOfType<Accepted>();
    }

    public ValueTask DisposeAsync()
    {
        clerks.ForEach(clerk => clerk.Dispose());
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Deadlines_that_a_stopped_host_had_taken_fire_once_while_commands_of_hosts_that_were_stopped_too_come_one_after_the_other()
    {
        await using var office = await Office.OpenAsync(place, Pack);
        var late = Start("fire", Text((int)Lease.TotalMilliseconds));
        var seen = await late.SaysAsync("seen");
        late.Stop().ShouldBeTrue();
        var early = await TakeAsync(office);
        var (stopped, other) = (Start("crowd", HistoryOf("1"), "1", Commands), Start("crowd", HistoryOf("2"), "2", Commands));
        await stopped.SaysAsync("working");
        await other.SaysAsync("working");
        stopped.Stop().ShouldBeTrue();

        await Task.Delay(Lease, Cancel);
        var due = await TakeAsync(office);
        foreach (var row in due) await office.Engine.FireAsync(row.Dispute, row.Deadline, Work.Later, Cancel);
        var before = await FiringsAsync(office);
        late.GoOn();
        stopped.GoOn();
        await late.TellAsync("go on");
        await late.SaysAsync("fired");
        (await stopped.EndAsync()).ShouldBe(0, stopped.Complaint);
        (await other.EndAsync()).ShouldBe(0, other.Complaint);

        early.ShouldBeEmpty("somebody has taken them");
        seen.ShouldBe($"seen {due.Count}");
        before.Count.ShouldBe(due.Count);
        (await FiringsAsync(office)).ShouldBe(before);
        var history = CrowdHistory.Read(HistoryOf("1"), HistoryOf("2"));
        history.Unexplained.ShouldBeEmpty();
        (await CrowdHistory.StoredAsync(office.Journal, Cancel)).Where(stored => !IsCase(stored.Dispute)).ShouldBe(history.Accepted);
        (await new Verification(office.Journal, new CommitCodecs(new KeyRing(office.Key)), KeptPolicy.Levels).RunAsync(Cancel)).Damage.ShouldBeNull();
    }

    [Theory]
    [InlineData(DeliveryState.Sent)]
    [InlineData(DeliveryState.Dead)]
    public async Task What_a_stopped_host_says_of_its_sending_changes_nothing_that_others_did_meanwhile(DeliveryState outcome)
    {
        var late = Start("send", $"{outcome}");
        var claimed = await late.SaysAsync("claimed");
        late.Stop().ShouldBeTrue();
        await using var office = await Office.OpenAsync(place, Pack);
        var (early, again) = (new List<DeliveryKey>(), new List<DeliveryKey>());

        await office.SendAsync(Work.Later.AddMinutes(1), early.Add, Cancel);
        await office.SendAsync(Work.Later.AddMinutes(3), again.Add, Cancel);
        var before = await office.Journal.Deliveries.ListAsync(new(), 1000, Cancel);
        late.GoOn();
        await late.TellAsync("go on");
        await late.SaysAsync("recorded");

        early.ShouldBeEmpty("somebody is trying them");
        again.Count.ShouldBe(before.Count);
        before.ShouldAllBe(delivery => delivery.State == DeliveryState.Sent);
        claimed.ShouldBe($"claimed {before.Count(delivery => delivery.Tries == 2)}");
        (await office.Journal.Deliveries.ListAsync(new(), 1000, Cancel)).ShouldBe(before);
    }

    private static bool IsCase(string dispute) => dispute.StartsWith("case-", StringComparison.Ordinal);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is due of the cases, as a host takes it.</summary>
    private static async Task<List<DeadlineRow>> TakeAsync(Office office) =>
        [.. (await office.Journal.TakeDueAsync(Work.Later, 1000, null, Lease, Cancel)).Where(row => IsCase(row.Dispute.Value))];

    /// <summary>Which deadlines of the cases fired, in order.</summary>
    private static async Task<List<(string Dispute, string Id, long Version)>> FiringsAsync(Office office) =>
        [.. (await CrowdHistory.StoredAsync(office.Journal, Cancel)).Where(stored => IsCase(stored.Dispute) && stored.Id.StartsWith("fire:", StringComparison.Ordinal))];

    private string HistoryOf(string name) => Path.Combine(folder, $"{name}.history");

    private ClerkProcess Start(string what, params string[] more)
    {
        var clerk = ClerkProcess.Start([what, place, RepositoryRoot.File("packs", "community"), .. more]);
        clerks.Add(clerk);
        return clerk;
    }
}
