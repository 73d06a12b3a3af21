using System.Collections.Concurrent;
using Parley.Disputes;
using Parley.Notices;

namespace Parley.Tests.Running;

/// <summary>A channel whose receiver does as the test says, and which remembers every try.</summary>
internal sealed class FakeChannel(string name = "test") : INoticeChannel
{
    public static readonly Refusal Problem = Refusal.Of(EngineMessages.ChannelFailed, "Channel", "test", "500");

    public ConcurrentQueue<Message> Tried { get; } = new();

    public ConcurrentQueue<Message> Sent { get; } = new();

    public Func<Message, CancellationToken, Task<DeliveryResult>> Answer { get; set; } = (_, _) => Task.FromResult(DeliveryResult.Delivered);

    public string Name => name;

    public IEnumerable<string> SentTo(string dispute) => Sent.Where(m => m.Notice.Dispute.Value == dispute).Select(m => m.Notice.Id);

    public void AnswersWhen(Func<Message, bool> matches, Func<DeliveryResult> answer) => Answer = (message, _) => Task.FromResult(matches(message) ? answer() : DeliveryResult.Delivered);

    public async Task<DeliveryResult> SendAsync(Message message, CancellationToken cancellationToken)
    {
        Tried.Enqueue(message);
        var result = await Answer(message, cancellationToken);
        if (result.IsDelivered) Sent.Enqueue(message);
        return result;
    }
}
