using System.Collections.Concurrent;
using Parley.Disputes;
using Parley.Notices;
using Parley.Running;

namespace Parley.Tests.Running;

public sealed class NoticeLoopTests
{
    [Fact]
    public async Task Notices_are_sent_once_in_the_order_they_were_raised()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);
        var channel = new Channel();

        await RunAsync(scene, channel, async c => c.Sent.Count >= 3 && await NothingIsPendingAsync(scene));

        channel.Sent.Select(n => n.Id).ShouldBe(Enumerable.Range(1, channel.Sent.Count).Select(i => $"n{i}"));
        (await scene.Journal.PendingIntentsAsync(10, TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_channel_that_fails_holds_back_its_dispute_in_order_and_no_other_and_is_tried_again()
    {
        var scene = new Scene();
        await scene.With("a").ReportedAsync();
        await scene.With("b").ReportedAsync();
        var channel = new Channel { Failing = new DisputeId("a") };
        var log = await RunAsync(scene, channel, c => ValueTask.FromResult(c.Failures > 0 && !c.Sent.IsEmpty));
        var meanwhile = channel.Sent.Select(n => n.Dispute.Value).Distinct().ToArray();
        channel.Failing = null;

        await RunAsync(scene, channel, c => ValueTask.FromResult(c.Sent.Any(n => n.Dispute.Value == "a")));

        meanwhile.ShouldBe(["b"]);
        channel.Sent.Where(n => n.Dispute.Value == "a").Select(n => n.Id).First().ShouldBe("n1");
        log.Lines.ShouldContain(l => l.Contains("could not be sent by channel test", StringComparison.Ordinal));
    }

    /// <summary>Sent and marked: stopping the loop between the two is no fault, it would be sent again.</summary>
    private static async ValueTask<bool> NothingIsPendingAsync(Scene scene) => (await scene.Journal.PendingIntentsAsync(10, TestContext.Current.CancellationToken)).Count == 0;

    private static async Task<ListLog> RunAsync(Scene scene, Channel channel, Func<Channel, ValueTask<bool>> done)
    {
        var log = new ListLog();
        using var loop = new NoticeLoop(scene.Engine, scene.Journal, [channel], scene.Clock, TimeSpan.FromSeconds(1), log.For<NoticeLoop>());
        await loop.StartAsync(TestContext.Current.CancellationToken);
        for (var i = 0; i < 3_000 && !await done(channel); i++) await Task.Delay(10, TestContext.Current.CancellationToken);
        await loop.StopAsync(TestContext.Current.CancellationToken);
        (await done(channel)).ShouldBeTrue();
        return log;
    }

    private sealed class Channel : INoticeChannel
    {
        public ConcurrentQueue<Notice> Sent { get; } = new();

        public DisputeId? Failing { get; set; }

        public int Failures { get; private set; }

        public string Name => "test";

        public Task<DeliveryResult> SendAsync(Message message, CancellationToken cancellationToken)
        {
            var notice = message.Notice;
            if (notice.Dispute == Failing)
            {
                Failures++;
                throw new InvalidOperationException("the line is cut");
            }

            Sent.Enqueue(notice);
            return Task.FromResult(DeliveryResult.Delivered);
        }
    }
}
