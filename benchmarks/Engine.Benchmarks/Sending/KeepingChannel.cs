using System.Collections.Concurrent;
using Parley.Notices;

namespace Parley.Benchmarks.Sending;

/// <summary>Passes on and keeps what it passed, so that the same can be sent once more without the loop.</summary>
internal sealed class KeepingChannel(INoticeChannel inner) : INoticeChannel
{
    private readonly ConcurrentQueue<Message> kept = new();

    public string Name => inner.Name;

    public INoticeChannel Inner => inner;

    public IReadOnlyCollection<Message> Kept => kept;

    public int Mailboxes => kept.Select(m => (m.Notice.To, m.Notice.Party)).Distinct().Count();

    public Task<DeliveryResult> SendAsync(Message message, CancellationToken cancellationToken)
    {
        kept.Enqueue(message);
        return inner.SendAsync(message, cancellationToken);
    }
}
