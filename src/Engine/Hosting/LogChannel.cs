using Microsoft.Extensions.Logging;
using Parley.Notices;

namespace Parley.Hosting;

/// <summary>Writes notices to the log: who is to be told, of which dispute, by which text. Nothing personal.</summary>
internal sealed class LogChannel(ILogger<LogChannel> log) : INoticeChannel
{
    public string Name => "log";

    public Task<DeliveryResult> SendAsync(Message message, CancellationToken cancellationToken)
    {
        var notice = message.Notice;
        log.NoticeSent(notice.Dispute.Value, notice.Id, notice.Text, notice.To?.ToString() ?? notice.Party ?? string.Empty, notice.Level.ToString());
        return Task.FromResult(DeliveryResult.Delivered);
    }
}
