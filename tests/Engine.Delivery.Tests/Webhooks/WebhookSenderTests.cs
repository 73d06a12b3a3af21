using System.Net;
using Microsoft.AspNetCore.Http;
using Parley.Delivery.Addresses;
using Parley.Delivery.Webhooks;
using Parley.Notices;

namespace Parley.Tests.Delivery.Webhooks;

public sealed class WebhookSenderTests
{
    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_taken_is_delivered()
    {
        await using var receiver = await Receiver.StartAsync(_ => Task.CompletedTask);

        (await PostAsync(receiver)).ShouldBe(DeliveryResult.Delivered);

        receiver.Received.ShouldHaveSingleItem().Body.ShouldBe("{}"u8.ToArray());
    }

    [Theory]
    [InlineData(500, "PAR5007", true)]
    [InlineData(503, "PAR5007", true)]
    [InlineData(400, "PAR5007", true)]
    [InlineData(404, "PAR5007", true)]
    [InlineData(429, "PAR5007", true)]
    [InlineData(410, "PAR5009", false)]
    public async Task A_bad_status_is_tried_later_unless_the_receiver_wants_nothing_more(int status, string id, bool again)
    {
        await using var receiver = await Receiver.StartAsync(http =>
        {
            http.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        var result = await PostAsync(receiver);

        (result.IsDelivered, result.MayTryAgain, result.Problem?.Id).ShouldBe((false, again, id));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirection_is_never_followed(int status)
    {
        await using var inside = await Receiver.StartAsync(_ => Task.CompletedTask);
        await using var receiver = await Receiver.StartAsync(http =>
        {
            http.Response.StatusCode = status;
            http.Response.Headers.Location = inside.Address.ToString();
            return Task.CompletedTask;
        });

        (await PostAsync(receiver)).Problem?.Id.ShouldBe("PAR5008");

        inside.Received.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("0", null)]
    [InlineData("999999999", 86400)]
    [InlineData("soon", null)]
    public async Task A_receiver_may_ask_to_wait_for_up_to_a_day(string asked, int? seconds)
    {
        await using var receiver = await Receiver.StartAsync(http =>
        {
            http.Response.StatusCode = 429;
            http.Response.Headers.RetryAfter = asked;
            return Task.CompletedTask;
        });

        (await PostAsync(receiver)).Wait.ShouldBe(seconds is { } s ? TimeSpan.FromSeconds(s) : null);
    }

    [Fact]
    public async Task One_that_never_answers_is_given_up_after_the_limit()
    {
        await using var receiver = await Receiver.StartAsync(http => Task.Delay(Timeout.Infinite, http.RequestAborted));

        (await PostAsync(receiver, timeout: TimeSpan.FromMilliseconds(300))).Problem?.Id.ShouldBe("PAR5011");
    }

    [Fact]
    public async Task One_that_answers_drop_by_drop_is_given_up_after_the_limit()
    {
        await using var receiver = await Receiver.StartAsync(async http =>
        {
            while (!http.RequestAborted.IsCancellationRequested)
            {
                await http.Response.WriteAsync(" ", http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
                await Task.Delay(20, http.RequestAborted);
            }
        });

        (await PostAsync(receiver, timeout: TimeSpan.FromMilliseconds(400))).Problem?.Id.ShouldBe("PAR5011");
    }

    [Fact]
    public async Task One_that_cuts_the_connection_after_reading_is_tried_later()
    {
        await using var receiver = await Receiver.StartAsync(http =>
        {
            http.Abort();
            return Task.CompletedTask;
        });

        (await PostAsync(receiver)).Problem?.Id.ShouldBe("PAR5010");

        receiver.Received.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Of_a_huge_answer_only_the_start_is_read()
    {
        var sent = 0L;
        await using var receiver = await Receiver.StartAsync(async http =>
        {
            var piece = new byte[1 << 20];
            for (var i = 0; i < 200 && !http.RequestAborted.IsCancellationRequested; i++)
            {
                await http.Response.Body.WriteAsync(piece, http.RequestAborted);
                Interlocked.Add(ref sent, piece.Length);
            }
        });

        (await PostAsync(receiver)).IsDelivered.ShouldBeTrue();

        Interlocked.Read(ref sent).ShouldBeLessThan(100L << 20);
    }

    [Fact]
    public async Task Nobody_there_is_tried_later()
    {
        Uri nobody;
        await using (var receiver = await Receiver.StartAsync(_ => Task.CompletedTask)) nobody = receiver.Address;

        (await PostAsync(nobody, nobody.Authority)).Problem?.Id.ShouldBe("PAR5010");
    }

    [Fact]
    public async Task A_host_that_is_not_allowed_is_not_even_connected_to()
    {
        await using var receiver = await Receiver.StartAsync(_ => Task.CompletedTask);

        (await PostAsync(receiver.Address, "elsewhere:80")).Problem?.Id.ShouldBe("PAR5004");

        receiver.Received.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"errcode":0,"errmsg":"ok"}""", true)]
    [InlineData("""{"errcode":45009,"errmsg":"api freq out of limit"}""", false)]
    [InlineData("""{"errcode":"0"}""", false)]
    [InlineData("""[]""", false)]
    [InlineData("""not json""", false)]
    [InlineData("", false)]
    public async Task A_robot_that_answers_with_a_fault_in_its_body_has_not_taken_the_message(string body, bool taken)
    {
        await using var receiver = await Receiver.StartAsync(http => http.Response.WriteAsync(body));

        var result = await PostAsync(receiver, successField: "errcode");

        (result.IsDelivered, result.Problem?.Id).ShouldBe((taken, taken ? null : "PAR5012"));
    }

    [Fact]
    public async Task Giving_up_by_the_caller_is_no_answer_of_the_receiver()
    {
        await using var receiver = await Receiver.StartAsync(http => Task.Delay(Timeout.Infinite, http.RequestAborted));
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var sender = Sender(receiver.Host);

        await Should.ThrowAsync<OperationCanceledException>(sender.PostAsync(Webhook(receiver.Address, TimeSpan.FromSeconds(30), null), stop.Token));
    }

    private static Task<DeliveryResult> PostAsync(Receiver receiver, TimeSpan? timeout = null, string? successField = null) => PostAsync(receiver.Address, receiver.Host, timeout, successField);

    private static async Task<DeliveryResult> PostAsync(Uri address, string allowed, TimeSpan? timeout = null, string? successField = null)
    {
        using var sender = Sender(allowed);
        return await sender.PostAsync(Webhook(address, timeout ?? TimeSpan.FromSeconds(20), successField), Ends);
    }

    private static WebhookSender Sender(string allowed) => new(new GuardedConnection(new AllowedHosts([allowed]), Dns.GetHostAddressesAsync), TimeProvider.System);

    private static OutgoingWebhook Webhook(Uri address, TimeSpan timeout, string? successField) => new(address, "{}"u8.ToArray(), "application/json", [], timeout, successField);
}
