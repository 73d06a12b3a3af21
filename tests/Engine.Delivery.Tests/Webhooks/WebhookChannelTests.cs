using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Parley.Delivery.Addresses;
using Parley.Delivery.CloudEvents;
using Parley.Delivery.Webhooks;
using Parley.Notices;

namespace Parley.Tests.Delivery.Webhooks;

public sealed class WebhookChannelTests
{
    private const string Old = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private const string New = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_notice_arrives_as_a_signed_cloud_event()
    {
        await using var receiver = await Receiver.StartAsync(_ => Task.CompletedTask);

        (await SendAsync(receiver, Messages.ToOfficer(), Messages.At)).ShouldBe(DeliveryResult.Delivered);

        using var sent = JsonDocument.Parse(receiver.Received.ShouldHaveSingleItem().Body);
        var one = sent.RootElement;
        string? Text(string name) => one.GetProperty(name).GetString();
        (Text("specversion"), Text("id"), Text("source"), Text("type"), Text("subject")).ShouldBe(("1.0", "d-1:n3", "urn:parley", "parley.notice.warning", "d-1"));
        one.GetProperty("time").GetDateTimeOffset().ShouldBe(Messages.At);
        var data = one.GetProperty("data");
        data.GetProperty("to").GetProperty("post").GetString().ShouldBe("community-officer");
        data.GetProperty("level").GetString().ShouldBe("orange");
        data.GetProperty("letters").GetProperty("zh-CN").GetString().ShouldBe("纠纷 d-1：请签收橙色预警。");
        data.TryGetProperty("party", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData(Old)]
    [InlineData(New)]
    public async Task While_secrets_change_a_receiver_with_either_finds_it_genuine(string known)
    {
        await using var receiver = await Receiver.StartAsync(_ => Task.CompletedTask);

        await SendAsync(receiver, Messages.ToOfficer(), Messages.At);

        var (id, timestamp, signature, body) = receiver.Received.ShouldHaveSingleItem();
        WebhookSignature.IsGenuine([WebhookSecret.TryParse(known).ShouldNotBeNull()], id, timestamp, signature, body, Messages.At).ShouldBeTrue();
    }

    [Fact]
    public async Task Every_try_has_the_same_id_and_body_and_the_timestamp_of_its_own()
    {
        var tries = 0;
        await using var receiver = await Receiver.StartAsync(http =>
        {
            http.Response.StatusCode = tries++ == 0 ? 503 : 204;
            return Task.CompletedTask;
        });

        (await SendAsync(receiver, Messages.ToOfficer(), Messages.At)).MayTryAgain.ShouldBeTrue();
        (await SendAsync(receiver, Messages.ToOfficer(), Messages.At.AddHours(3))).IsDelivered.ShouldBeTrue();

        var (first, second) = (receiver.Received.First(), receiver.Received.Last());
        second.Id.ShouldBe(first.Id);
        second.Body.ShouldBe(first.Body);
        (long.Parse(second.Timestamp, null) - long.Parse(first.Timestamp, null)).ShouldBe(3 * 3600);
    }

    [Fact]
    public async Task A_party_is_named_by_its_id()
    {
        await using var receiver = await Receiver.StartAsync(_ => Task.CompletedTask);

        await SendAsync(receiver, Messages.ToParty(), Messages.At);

        using var sent = JsonDocument.Parse(receiver.Received.ShouldHaveSingleItem().Body);
        sent.RootElement.GetProperty("data").GetProperty("party").GetString().ShouldBe("p1");
    }

    private static async Task<DeliveryResult> SendAsync(Receiver receiver, Message message, DateTimeOffset at)
    {
        using var sender = new WebhookSender(new GuardedConnection(new AllowedHosts([receiver.Host]), Dns.GetHostAddressesAsync), TimeProvider.System);
        var form = new CloudEventForm(CloudEventForm.StandardSource, [WebhookSecret.TryParse(New).ShouldNotBeNull(), WebhookSecret.TryParse(Old).ShouldNotBeNull()]);
        var channel = new WebhookChannel(new WebhookEndpoint("duty", receiver.Address, TimeSpan.FromSeconds(20), form), sender, new FakeTimeProvider(at));
        return await channel.SendAsync(message, Ends);
    }
}
