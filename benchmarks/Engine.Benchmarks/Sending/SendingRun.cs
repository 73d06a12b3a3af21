using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Parley.Benchmarks.Running;
using Parley.Delivery.Addresses;
using Parley.Delivery.CloudEvents;
using Parley.Delivery.Webhooks;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Journal;
using Parley.Packs;
using Parley.Running;
using Parley.Sending;
using Parley.Sqlite;

namespace Parley.Benchmarks.Sending;

/// <summary>
/// How many messages a second does the sending loop bring to a webhook on loopback, each recorded in a SQLite file before and after, against the same messages posted one after another by as many at a time
/// with nothing recorded? And what does a round cost when there is nothing to send? PARLEY_NOTICES says how many disputes are reported (default 2,000).
/// </summary>
internal sealed class SendingRun : IAsyncDisposable
{
    private const int IdleRounds = 2_000;
    private static readonly Actor Reception = new("window-1", "reception@anping");
    private readonly string folder = Directory.CreateTempSubdirectory("parley-bench-").FullName;
    private readonly ShiftedClock clock = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
    private readonly int disputes = int.TryParse(Environment.GetEnvironmentVariable("PARLEY_NOTICES"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 2_000;
    private readonly CountingReceiver receiver;
    private readonly SqliteJournal journal;
    private readonly DisputeEngine engine;
    private readonly KeepingChannel channel;

    private SendingRun(CountingReceiver receiver)
    {
        this.receiver = receiver;
        var pack = PackFolder.Load(Repository.File("packs", "community")).OrThrow();
        journal = SqliteJournal.Open(new(Path.Combine(folder, "disputes.db")));
        engine = new DisputeEngine(journal, new PackShelf(pack, journal), new KeyRing(journal.Key), clock);
        var secret = WebhookSecret.TryParse("whsec_" + Convert.ToBase64String(new byte[32])) ?? throw new InvalidOperationException("A secret of 32 bytes is one.");
        var guard = new GuardedConnection(new AllowedHosts([receiver.Address.Authority]), Dns.GetHostAddressesAsync);
        var endpoint = new WebhookEndpoint("hook", receiver.Address, TimeSpan.FromSeconds(10), new CloudEventForm(CloudEventForm.StandardSource, [secret]));
        channel = new KeepingChannel(new WebhookChannel(endpoint, new WebhookSender(guard, clock), clock));
    }

    public static async Task<SendingRun> StartAsync() => new(await CountingReceiver.StartAsync());

    public async Task RunAsync()
    {
        for (var i = 0; i < disputes; i++) await ReportAsync(i);

        // Everything singly: grouping would make few messages of many notices.
        var pace = new NoticePace { Singles = int.MaxValue };
        using var figures = new NoticeFigures(clock);
        var log = journal.Deliveries;
        var desk = NoticeSending.Desk(engine, log, [channel], pace, figures, clock, NullLogger<NoticeLoop>.Instance);
        var (began, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        while (await desk.RoundAsync(CancellationToken.None) || desk.Running.Count > 0) await Task.WhenAll(desk.Running);
        var sent = Rate("outbox loop on SQLite", receiver.Count, Stopwatch.GetElapsedTime(began), Environment.CpuUsage.TotalTime - cpu);
        Print($"with {channel.Mailboxes} receivers, {pace.Mailboxes} served at a time");

        var bare = await BareAsync(pace.Mailboxes * pace.Disputes);
        Print($"loop / bare {sent / bare:0.00}");
        await IdleAsync(desk);
    }

    public async ValueTask DisposeAsync()
    {
        await journal.DisposeAsync();
        await receiver.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<double> BareAsync(int atATime)
    {
        var before = receiver.Count;
        var (began, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await Parallel.ForEachAsync(channel.Kept, new ParallelOptions { MaxDegreeOfParallelism = atATime }, async (message, cancel) => await channel.Inner.SendAsync(message, cancel));
        return Rate("the same messages, nothing recorded", receiver.Count - before, Stopwatch.GetElapsedTime(began), Environment.CpuUsage.TotalTime - cpu);
    }

    private static async Task IdleAsync(NoticeDesk desk)
    {
        for (var i = 0; i < IdleRounds; i++) await desk.RoundAsync(CancellationToken.None);
        var cpu = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < IdleRounds; i++) await desk.RoundAsync(CancellationToken.None);
        Print($"a round with nothing to send: {(Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / IdleRounds:0.0} µs of processor time");
    }

    private static double Rate(string what, int count, TimeSpan took, TimeSpan cpu)
    {
        var rate = count / took.TotalSeconds;
        Print($"{what}: {count} messages in {took.TotalSeconds:0.00} s, {rate:0} a second, {cpu.TotalMicroseconds / count:0} µs of processor time each (receiver included)");
        return rate;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private async Task ReportAsync(int number)
    {
        var report = new Report
        {
            Ledger = "community",
            Category = "neighbour",
            Place = $"东村 {number.ToString(CultureInfo.InvariantCulture)}",
            Parties = [new($"Wang {number.ToString(CultureInfo.InvariantCulture)}"), new($"Li {number.ToString(CultureInfo.InvariantCulture)}")],
            Facts = new GivenFacts { ["peopleInvolved"] = 12, ["injury"] = "none", ["weaponSeen"] = false, ["violenceThreatened"] = false, ["selfHarmSpokenOf"] = false, ["minorsInvolved"] = false },
        };
        if (await engine.ReportAsync(report, Reception, new DisputeId($"d-{number.ToString(CultureInfo.InvariantCulture)}")) is not Accepted) throw new InvalidOperationException("The report is in order.");
    }
}
