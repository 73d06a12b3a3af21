using System.Collections.Concurrent;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Journal;
using Parley.Packs;
using Parley.Postgres;
using Parley.Testing.Contract;

namespace Parley.Tests.Postgres;

/// <summary>Hosts that share nothing but the server, as machines do.</summary>
public sealed class SeveralHostsTests(SharedServer server) : IAsyncLifetime
{
    private const int Hosts = 3;
    private const int Disputes = 40;
    private static readonly Actor Reception = new("window-1", "reception@anping");
    private static readonly DateTimeOffset Moment = Samples.Start.AddHours(3);
    private readonly List<PostgresJournal> journals = [];
    private string schema = string.Empty;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static int Commands => int.TryParse(Environment.GetEnvironmentVariable("PARLEY_HOST_COMMANDS"), out var wanted) ? wanted : 600;

    public async ValueTask InitializeAsync()
    {
        var options = server.Fresh(nameof(SeveralHostsTests));
        schema = options.Schema;
        journals.AddRange(await Task.WhenAll(Enumerable.Range(0, Hosts).Select(_ => PostgresJournal.OpenAsync(options, Cancel))));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var journal in journals) await journal.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Engines_that_get_the_same_commands_for_the_same_disputes_lose_none_and_double_none()
    {
        var pack = PackFolder.Load(RepositoryRoot.File("packs", "community")).OrThrow();
        var replies = new ConcurrentBag<(int Number, Accepted Reply)>();

        var engines = journals.Select(journal => new DisputeEngine(journal, new PackShelf(pack, journal), new KeyRing(Samples.Key), TimeProvider.System));
        await Task.WhenAll(engines.Select((engine, host) => Task.Run(() => SendAllAsync(engine, host, replies), Cancel)));

        replies.Count.ShouldBe(Hosts * Commands, "every host was answered for every command");
        replies.Count(reply => !reply.Reply.Repeated).ShouldBe(Commands, "each was done once, whoever asked");
        replies.GroupBy(reply => reply.Number).ShouldAllBe(same => same.Select(reply => reply.Reply.Version).Distinct().Count() == 1);
        var whole = await new Verification(journals[0], Samples.Codecs).RunAsync(Cancel);
        (whole.IsWhole, whole.Commits).ShouldBe((true, Commands));
    }

    [Fact]
    public async Task No_session_ever_waits_for_its_host_in_the_middle_of_a_transaction()
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var seen = Task.Run(() => IdleInTransaction(done.Token), Cancel);

        var crowded = new ParallelOptions { MaxDegreeOfParallelism = 24, CancellationToken = Cancel };
        await Parallel.ForEachAsync(Enumerable.Range(0, 600), crowded, async (n, token) => await AppendAsync(journals[n % Hosts], $"d-{n % 30}", $"c{n}", token));
        await done.CancelAsync();

        (await seen).ShouldBe(0, "so a host that stops holds nothing that others wait for");
    }

    [Fact]
    public async Task What_is_due_is_taken_by_one_host_until_its_lease_is_over()
    {
        var part = JournalChecks.Part("d-1", default) with { Deadlines = [new(new("d-1"), Samples.Accept("a", 1), 1), new(new("d-1"), Samples.Accept("b", 2), 2)] };
        await journals[0].AppendAsync(new([part]), Cancel);

        var first = await journals[0].TakeDueAsync(Moment, 1, null, TimeSpan.FromMinutes(1), Cancel);
        var second = await journals[1].TakeDueAsync(Moment, 10, null, TimeSpan.FromMinutes(1), Cancel);
        var third = await journals[2].TakeDueAsync(Moment, 10, null, TimeSpan.FromMinutes(1), Cancel);

        (first.Single().Deadline.Id, second.Single().Deadline.Id, third.Count).ShouldBe(("b", "a", 0));
        (await journals[0].TakeDueAsync(Moment, 10, null, TimeSpan.FromMinutes(1), Cancel)).Select(row => row.Deadline.Id).ShouldBe(["b"]);
        server.Running.Execute($"UPDATE {schema}.deadlines SET taken_until = clock_timestamp() WHERE id = 'a'");
        (await journals[2].TakeDueAsync(Moment, 10, null, TimeSpan.FromMinutes(1), Cancel)).Select(row => row.Deadline.Id).ShouldBe(["a"]);
        (await journals[2].DueAsync(Moment, 10, null, Cancel)).Count.ShouldBe(2, "looking takes nothing and hides nothing");
    }

    [Fact]
    public async Task A_host_that_stopped_and_wakes_up_after_its_lease_does_no_harm()
    {
        var (stopped, other) = (journals[0], journals[1]);
        var due = new DeadlineRow(new("d-1"), Samples.Accept("a", 1), 1);
        var intent = new IntentRow(new(new("d-1"), "n1"), "graded", new Holder("leader", "liaohe"), null, new("red"), "matrix", Samples.Start);
        await stopped.AppendAsync(new([JournalChecks.Part("d-1", default) with { Deadlines = [due], Intents = [intent] }]), Cancel);
        var key = new DeliveryKey(intent.Key, "webhook");
        await stopped.Deliveries.PlanAsync([new(key, false)], Samples.Start, Cancel);
        var firing = JournalChecks.Part("d-1", await stopped.HeadAsync("d-1", Cancel), "fire:a:1") with { Deadlines = [due with { Deadline = due.Deadline with { Fired = true } }] };
        (await stopped.TakeDueAsync(Moment, 10, null, TimeSpan.Zero, Cancel)).Count.ShouldBe(1);
        (await stopped.Deliveries.ClaimAsync([key], null, Moment, Moment.AddMinutes(1), Cancel)).Count.ShouldBe(1);

        (await other.TakeDueAsync(Moment, 10, null, TimeSpan.FromMinutes(1), Cancel)).Count.ShouldBe(1);
        (await other.AppendAsync(new([firing]), Cancel)).ShouldBe(AppendResult.Appended);
        (await other.Deliveries.ClaimAsync([key], null, Moment.AddMinutes(2), Moment.AddMinutes(3), Cancel)).Count.ShouldBe(1);
        await other.Deliveries.RecordAsync([new(key, 2, DeliveryState.Sent, Moment, null)], Moment, Cancel);

        (await stopped.AppendAsync(new([firing]), Cancel)).ShouldBe(AppendResult.CommandKnown);
        (await stopped.AppendAsync(new([firing with { Row = Samples.Row("d-1", 2, firing.Row.Hash, "another") }]), Cancel)).ShouldBe(AppendResult.VersionConflict);
        await stopped.Deliveries.RecordAsync([new(key, 1, DeliveryState.Dead, Moment, "PAR1")], Moment, Cancel);
        (await other.Deliveries.ListAsync(new(), 10, Cancel)).ShouldHaveSingleItem().State.ShouldBe(DeliveryState.Sent);
        (await other.ReadAsync("d-1", 0, Cancel)).Count.ShouldBe(2);
    }

    private static async Task AppendAsync(PostgresJournal journal, string stream, string command, CancellationToken cancel)
    {
        var result = AppendResult.VersionConflict;
        while (result == AppendResult.VersionConflict) result = await journal.AppendAsync(new([JournalChecks.Part(stream, await journal.HeadAsync(stream, cancel), command)]), cancel);
    }

    /// <summary>Every host sends every command; each begins somewhere else. The first of a dispute reports it, the others add notes.</summary>
    private static async Task SendAllAsync(DisputeEngine engine, int host, ConcurrentBag<(int, Accepted)> replies)
    {
        var disputes = Enumerable.Range(0, Disputes).Select(n => (n + (host * Disputes / Hosts)) % Disputes);
        await Parallel.ForEachAsync(disputes, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Cancel }, async (dispute, token) =>
        {
            for (var number = dispute; number < Commands; number += Disputes)
            {
                Command command = number == dispute ? new Report { Ledger = "community", Place = "东村", Facts = { ["peopleInvolved"] = 2 } } : new AddNote { Text = $"note {number}" };
                var reply = await engine.SendAsync(new DisputeId($"d-{dispute}"), command, Reception, new SendOptions { CommandId = new CommandId($"c{number}") }, token);
                replies.Add((number, reply.ShouldBeOfType<Accepted>()));
            }
        });
    }

    private int IdleInTransaction(CancellationToken until)
    {
        var seen = 0;
        const string Idle = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'SeveralHostsTests' AND state LIKE 'idle in transaction%'";
        while (!until.IsCancellationRequested) seen += (int)server.Running.Ask<long>(Idle);
        return seen;
    }
}
