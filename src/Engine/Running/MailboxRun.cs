using Parley.Journal;
using Parley.Notices;
using Parley.Sending;

namespace Parley.Running;

/// <summary>Sends what one mailbox may get now, until there is nothing more.</summary>
internal sealed class MailboxRun(Gathering gathering, NoticeTry trying, NoticePace pace, TimeProvider clock)
{
    public async Task RunAsync(MailboxWork work, INoticeChannel? channel, CancellationToken cancellationToken)
    {
        while (await gathering.NextAsync(work, clock.GetUtcNow(), cancellationToken).ConfigureAwait(false) is { Count: > 0 } units)
        {
            await Parallel.ForEachAsync(units, new ParallelOptions { MaxDegreeOfParallelism = pace.Disputes, CancellationToken = cancellationToken }, async (line, cancel) =>
            {
                foreach (var unit in line)
                {
                    // What is urgent goes even when what was raised before it could not be sent.
                    if (!await trying.RunAsync(unit, channel, cancel).ConfigureAwait(false) && !work.Urgent) return;
                }
            }).ConfigureAwait(false);
        }
    }
}
