using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MimeKit;
using Parley.Delivery;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Hosting;
using Parley.Journal;
using Parley.Sqlite;

namespace Parley.Tests.Delivery.Email;

/// <summary>The sending loop of a host whose mail server has trouble with one receiver.</summary>
public sealed class EmailLoopTests
{
    private const string Poison = "mediator@example.org";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public Task One_receiver_whose_mail_fails_delays_nobody_loses_nothing_and_gets_it_in_order_under_the_same_ids() => SendAllAsync(journal: null);

    [Fact]
    public async Task The_same_holds_for_notices_kept_in_a_database()
    {
        var folder = Directory.CreateTempSubdirectory("parley-mail-");
        await using (var journal = await SqliteJournal.OpenAsync(new SqliteOptions(Path.Combine(folder.FullName, "disputes.db")), Cancel)) await SendAllAsync(journal);
        folder.Delete(recursive: true);
    }

    private static async Task SendAllAsync(SqliteJournal? journal)
    {
        var failures = 0;
        await using var sink = new SmtpSink(line => line == $"DATA. {Poison}" && Interlocked.Increment(ref failures) <= 4 ? failures % 2 == 0 ? SmtpSink.Close : "451 later" : null);
        await using var host = Host(sink, journal);
        var engine = host.GetRequiredService<DisputeEngine>();
        foreach (var dispute in (string[])["w-1", "w-2"]) (await engine.ReportAsync(Yellow(dispute), new("window-1", "reception@anping"), new DisputeId(dispute), cancellationToken: Cancel)).ShouldBeOfType<Accepted>();

        foreach (var service in host.GetServices<IHostedService>()) await service.StartAsync(Cancel);
        await Waiting.UntilAsync(async () => (await host.GetRequiredService<IJournal>().Deliveries.BacklogAsync(Cancel)) is { Pending: 0 }, Cancel);
        foreach (var service in host.GetServices<IHostedService>()) await service.StopAsync(Cancel);

        var taken = sink.Taken.Select(t => (t.To, Id: IdOf(t.Mail))).ToArray();
        var firstToPoison = Array.FindIndex(taken, t => t.To == Poison);
        taken.Take(firstToPoison).Count(t => t.To != Poison).ShouldBe(taken.Count(t => t.To != Poison));
        taken.Select(t => t).Distinct().Count().ShouldBe(taken.Length);
        foreach (var dispute in taken.GroupBy(t => (t.To, Dispute: t.Id[..3]))) dispute.Select(t => t.Id).ShouldBe(dispute.Select(t => t.Id).Order(StringComparer.Ordinal));
        sink.Seen.Select(IdOf).Distinct().Order(StringComparer.Ordinal).ShouldBe(taken.Select(t => t.Id).Distinct().Order(StringComparer.Ordinal));
        failures.ShouldBeGreaterThan(4);
    }

    private static string IdOf(string mail)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(mail));
        return MimeMessage.Load(stream, Cancel).MessageId ?? string.Empty;
    }

    private static ServiceProvider Host(SmtpSink sink, SqliteJournal? journal)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Parley:AllowedHosts:0"] = "127.0.0.1",
            ["Parley:Email:Host"] = "127.0.0.1",
            ["Parley:Email:Port"] = FormattableString.Invariant($"{sink.Port}"),
            ["Parley:Email:Security"] = "none",
            ["Parley:Email:From"] = "parley@example.org",
            ["Parley:Email:Addresses:mediator"] = Poison,
            ["Parley:Email:Addresses:community-officer@anping-station"] = "officer@example.org",
            ["Parley:Email:Addresses:justice-officer"] = "justice@example.org",
        };
        var services = new ServiceCollection();
        services.AddLogging();
        if (journal is not null) services.AddSingleton(journal.Key).AddSingleton<IJournal>(journal);
        services.AddParley(o => (o.Pack, o.SingleNotices) = (RepositoryRoot.File("packs", "community"), 100)).AddEmail(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        return services.BuildServiceProvider();
    }

    private static Report Yellow(string dispute) => new()
    {
        Ledger = "community",
        Category = "neighbour",
        Place = $"东村 {dispute}",
        Unit = "anping-dongcun",
        Parties = [new($"A {dispute}"), new($"B {dispute}")],
        Facts = new GivenFacts { ["peopleInvolved"] = 5, ["injury"] = "none", ["weaponSeen"] = false, ["violenceThreatened"] = false, ["selfHarmSpokenOf"] = false, ["minorsInvolved"] = false },
    };
}
