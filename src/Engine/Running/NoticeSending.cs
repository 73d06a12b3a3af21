using Microsoft.Extensions.Logging;
using Parley.Journal;
using Parley.Notices;
using Parley.Sending;

namespace Parley.Running;

/// <summary>Puts together what sends notices.</summary>
internal static class NoticeSending
{
    public static NoticeDesk Desk(DisputeEngine engine, IDeliveryLog log, IEnumerable<INoticeChannel> channels, NoticePace pace, NoticeFigures figures, TimeProvider clock, ILogger<NoticeLoop> logger)
    {
        var choice = new ChannelChoice(channels);
        var run = new MailboxRun(new Gathering(log, pace), new NoticeTry(engine, log, pace, figures, clock, logger), pace, clock);
        return new NoticeDesk(log, choice, Planning.For(engine, log, choice), run, pace, figures, clock, logger);
    }
}
