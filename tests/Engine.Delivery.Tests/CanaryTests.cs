using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Parley.Delivery;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Hosting;
using Parley.Journal;
using Parley.Tests.Delivery.Email;
using Parley.Tests.Delivery.Webhooks;

namespace Parley.Tests.Delivery;

/// <summary>Names, numbers and words of parties and informants go nowhere a notice goes, whatever becomes of it; addresses and numbers of the office's own people only to the mail server.</summary>
public sealed class CanaryTests
{
    private const string Canary = "金丝雀";
    private const string Number = "13800000000";

    private const string OwnAddress = "eigen.kanarie@example.org";
    private const string OwnNumber = "13911112222";

    private int slowFailures;
    /// <summary>The sink asks twice for each line.</summary>
    private int fullMailbox;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_name_number_or_word_of_a_party_is_in_a_message_log_metric_or_delivery_listing()
    {
        using var log = new ListLog();
        using var metrics = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        var tags = new ConcurrentQueue<string>();
        metrics.SetMeasurementEventCallback<long>((instrument, _, with, _) => tags.Enqueue($"{instrument.Name} {string.Join(' ', with.ToArray())}"));
        metrics.Start();
        await using var desk = await Receiver.StartAsync(http => Answer(http, StatusCodes.Status410Gone));
        await using var chat = await Receiver.StartAsync(http => http.Response.WriteAsync($$"""{ "errcode": 0, "errmsg": "{{Canary}}" }"""));
        await using var slow = await Receiver.StartAsync(http => Answer(http, slowFailures++ == 0 ? StatusCodes.Status500InternalServerError : StatusCodes.Status200OK));
        await using var mail = new SmtpSink(line => line.Contains($"RCPT TO:<{OwnAddress}", StringComparison.Ordinal) && fullMailbox++ < 2 ? $"450 {OwnAddress} {OwnNumber} is full" : null);
        await using var host = Host(log, mail, desk, chat, slow);
        await HappenAsync(host.GetRequiredService<DisputeEngine>());

        foreach (var service in host.GetServices<IHostedService>()) await service.StartAsync(Cancel);
        var deliveries = host.GetRequiredService<IJournal>().Deliveries;
        await Waiting.UntilAsync(async () => (await deliveries.BacklogAsync(Cancel)) is { Pending: 0 }, Cancel);
        foreach (var service in host.GetServices<IHostedService>()) await service.StopAsync(Cancel);

        var listed = await deliveries.ListAsync(new(), 1000, Cancel);
        listed.Select(d => d.State).Distinct().Order().ShouldBe([DeliveryState.Sent, DeliveryState.Dead, DeliveryState.PassedOver], ignoreOrder: true);
        tags.ShouldNotBeEmpty();
        log.Lines.ShouldNotBeEmpty();
        string[] told = [.. desk.Received.Concat(chat.Received).Concat(slow.Received).Select(r => Encoding.UTF8.GetString(r.Body)), .. mail.Taken.Select(t => Decoded(t.Mail))];
        told.Length.ShouldBeGreaterThan(6);
        string.Join(", ", mail.Taken.Select(t => t.To)).ShouldContain(OwnAddress);
        foreach (var text in told.Concat(log.Lines).Concat(tags).Concat(listed.Select(d => d.ToString())))
        {
            text.ShouldNotContain(Canary);
            text.ShouldNotContain(Number);
            text.ShouldNotContain(OwnAddress);
            text.ShouldNotContain(OwnNumber);
        }
    }

    private static Task Answer(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsync($"{Canary} {Number}");
    }

    private static string Decoded(string mail)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(mail));
        var read = MimeKit.MimeMessage.Load(stream, Cancel);
        read.Headers.Remove(MimeKit.HeaderId.To);
        return $"{string.Join(' ', read.Headers)} {read.TextBody} {read.HtmlBody}";
    }

    private static async Task HappenAsync(DisputeEngine engine)
    {
        var centre = new Actor("chen-yong", "county-centre@qingshi");
        (await engine.SetContactAsync("xie-lihua", ContactKind.Email, OwnAddress, centre, Cancel)).IsDone.ShouldBeTrue();
        (await engine.SetContactAsync("xie-lihua", ContactKind.Phone, OwnNumber, centre, Cancel)).IsDone.ShouldBeTrue();
        (await engine.SetContactAsync("xie-lihua", ContactKind.Email, $"{OwnAddress} {OwnNumber}", centre, Cancel)).Refusal.ShouldNotBeNull().ToString().ShouldNotContain(OwnAddress);
        var report = new Report
        {
            Ledger = "community",
            Category = "neighbour",
            Place = "东村",
            Unit = "anping-dongcun",
            Parties = [new($"{Canary}甲", Number), new($"{Canary}乙", Number)],
            Informant = new($"{Canary}丙", Number),
            Summary = $"{Canary}说话",
            SourceReference = $"{Canary}-7",
            Facts = new GivenFacts { ["peopleInvolved"] = 12, ["injury"] = "none", ["weaponSeen"] = false, ["violenceThreatened"] = false, ["selfHarmSpokenOf"] = false, ["minorsInvolved"] = false },
        };
        (await engine.ReportAsync(report, new("window-1", "reception@anping"), new DisputeId("w-1"), cancellationToken: Cancel)).ShouldBeOfType<Accepted>();
        (await engine.SendAsync(new("w-1"), new AddNote { Text = $"{Canary}附注 {Number}" }, new("xie-lihua", "community-officer@anping-station"), cancellationToken: Cancel)).ShouldBeOfType<Accepted>();
    }

    private static ServiceProvider Host(ListLog log, SmtpSink mail, Receiver desk, Receiver chat, Receiver slow)
    {
        var secret = $"whsec_{Convert.ToBase64String(new byte[32])}";
        var settings = new Dictionary<string, string?>
        {
            ["Parley:AllowedHosts:0"] = "127.0.0.1",
            ["Parley:Webhooks:desk:Url"] = desk.Address.ToString(),
            ["Parley:Webhooks:desk:Secrets:0"] = secret,
            ["Parley:Webhooks:slow:Url"] = slow.Address.ToString(),
            ["Parley:Webhooks:slow:Secrets:0"] = secret,
            ["Parley:Webhooks:chat:Url"] = chat.Address.ToString(),
            ["Parley:Webhooks:chat:Form"] = "wecom",
            ["Parley:Email:Host"] = "127.0.0.1",
            ["Parley:Email:Port"] = FormattableString.Invariant($"{mail.Port}"),
            ["Parley:Email:Security"] = "none",
            ["Parley:Email:From"] = "parley@example.org",
        };
        foreach (var post in (string[])["mediator", "community-officer", "justice-officer", "station-leader", "township-leader", "county-centre", "duty-officer", "channel"]) settings[$"Parley:Email:Addresses:{post}"] = $"{post}@example.org";
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddParley(o => o.Pack = RepositoryRoot.File("packs", "community")).AddWebhooks(configuration).AddEmail(configuration);
        return services.BuildServiceProvider();
    }
}
