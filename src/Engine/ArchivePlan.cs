using System.Runtime.CompilerServices;
using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Journal;
using Parley.Packs;
using Parley.Steps;

namespace Parley;

/// <summary>Which disputes go to an archive. What still could be asked of a dispute keeps it here, so that archiving changes no decision. One user at a time.</summary>
internal sealed class ArchivePlan(IJournal journal, CommitCodecs codecs, PackShelf packs, Length? after, DateTimeOffset now)
{
    private const int PageSize = 500;
    private static readonly Stage[] Ended = [.. Enum.GetValues<Stage>().Where(stage => !stage.IsActive())];
    private readonly HashSet<DisputeId> asked = [];

    public async IAsyncEnumerable<ArchiveVerdict> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var stage in Ended)
        {
            for (string? behind = null; ;)
            {
                var page = await journal.ListAsync(new DisputeFilter(Stage: stage), behind, PageSize, cancellationToken).ConfigureAwait(false);
                foreach (var summary in page)
                {
                    asked.Clear();
                    if (await JudgeAsync(summary, cancellationToken).ConfigureAwait(false) is { } verdict) yield return verdict;
                }

                if (page.Count < PageSize) break;
                behind = page[^1].Dispute.Value;
            }
        }
    }

    /// <summary>Whether a dispute may leave as it is now.</summary>
    public async Task<bool> MayLeaveAsync(WholeDispute whole, CancellationToken cancellationToken)
    {
        asked.Clear();
        return await WhyAsync(StateOf(whole), whole, cancellationToken).ConfigureAwait(false) is null;
    }

    /// <returns>Null when somebody else has archived it meanwhile.</returns>
    private async Task<ArchiveVerdict?> JudgeAsync(DisputeSummary summary, CancellationToken cancellationToken)
    {
        var verdict = new ArchiveVerdict(summary.Dispute, summary.Stage, summary.ChangedAt, StaysBecause.TooRecent);
        if (IsRecent(summary.ChangedAt)) return verdict;
        if (await journal.ReadWholeAsync(summary.Dispute.Value, cancellationToken).ConfigureAwait(false) is not { } whole) return null;
        var dispute = StateOf(whole);
        return verdict with { LastAt = dispute.LastAt, Head = whole.Head, Stays = await WhyAsync(dispute, whole, cancellationToken).ConfigureAwait(false) };
    }

    private async Task<StaysBecause?> WhyAsync(Dispute dispute, WholeDispute whole, CancellationToken cancellationToken)
    {
        if (dispute.Stage.IsActive() || IsRecent(dispute.LastAt)) return StaysBecause.TooRecent;
        if (dispute.Deadlines.Count > 0) return StaysBecause.DeadlineOpen;
        if (dispute.Proposals.Count > 0) return StaysBecause.ProposalOpen;
        if (whole.HasOpenNotices) return StaysBecause.NoticeOpen;
        if (dispute.MergedInto is { } target && dispute.Stage == Stage.Merged) return await StaysAsync(target, cancellationToken).ConfigureAwait(false) ? StaysBecause.GoesOnInAnother : null;
        return await MayReopenAsync(dispute, cancellationToken).ConfigureAwait(false) ? StaysBecause.MayReopen : null;
    }

    private bool IsRecent(DateTimeOffset at) => after is not { } length || packs.Active.After(at, length) > now;

    /// <summary>Under its own rules it is reopened, under today's a report is its flare-up.</summary>
    private async Task<bool> MayReopenAsync(Dispute dispute, CancellationToken cancellationToken)
    {
        var own = await packs.ForAsync(dispute.Revision, cancellationToken).ConfigureAwait(false);
        return ((Pack[])[own, packs.Active]).Any(pack => pack.After(dispute.StageAt, pack.Settings.ReopenWindow) >= now);
    }

    /// <summary>Whether the dispute that another was merged into stays: the two can be parted again only together.</summary>
    private async Task<bool> StaysAsync(DisputeId target, CancellationToken cancellationToken)
    {
        if (!asked.Add(target)) return true;
        var whole = await journal.ReadWholeAsync(target.Value, cancellationToken).ConfigureAwait(false);
        return whole is not null && await WhyAsync(StateOf(whole), whole, cancellationToken).ConfigureAwait(false) is not null;
    }

    private Dispute StateOf(WholeDispute whole) =>
        codecs.DecodeAll(whole.Rows, default, []).Aggregate(Fold.Start(new DisputeId(whole.Stream)), (dispute, commit) => dispute.With(commit));
}
