using Parley.Disputes;
using Parley.Journal;

namespace Parley;

/// <summary>Which disputes may leave a journal for an archive: what stands in both, link for link, and of which still nothing could be asked. One user at a time.</summary>
internal sealed class LeavingDisputes(IJournal archive, IJournal journal, ArchivePlan plan)
{
    /// <param name="streams">Streams of the archive.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<List<NamedHead>> AmongAsync(IReadOnlyList<string> streams, CancellationToken cancellationToken)
    {
        var leaving = new List<NamedHead>(streams.Count);
        foreach (var stream in streams.Where(stream => DisputeId.TryParse(stream, out _)).Distinct(StringComparer.Ordinal))
        {
            if (await journal.ReadWholeAsync(stream, cancellationToken).ConfigureAwait(false) is not { } here || !await plan.MayLeaveAsync(here, cancellationToken).ConfigureAwait(false)) continue;
            if (await archive.ReadWholeAsync(stream, cancellationToken).ConfigureAwait(false) is { } there && IsSame(there, here)) leaving.Add(here.Head);
        }

        return leaving;
    }

    // What became of a notice moves no head: an archive that still lets it wait would have it sent again.
    private static bool IsSame(WholeDispute there, WholeDispute here) =>
        there.Rows.Count == here.Rows.Count
        && there.Head.Hash.Span.SequenceEqual(here.Head.Hash.Span)
        && new StreamCheck(here.Stream, there.Rows).Commits() is null
        && there.Deliveries.Select(d => (d.Key, d.State)).ToHashSet().SetEquals(here.Deliveries.Select(d => (d.Key, d.State)));
}
