using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Journal;

namespace Parley;

/// <summary>Reads a dispute from an archive and makes sure that it is what had left: the chain, its head, and that everything beside the commits is what they give. One user at a time.</summary>
internal sealed class ReturningDispute(IJournal archive, IJournal journal, CommitCodecs codecs)
{
    /// <exception cref="JournalException">It is not there, or not what had left.</exception>
    public async Task<WholeDispute> ReadAsync(DisputeId dispute, StreamHead left, ArchiveMark mark, CancellationToken cancellationToken)
    {
        var whole = await archive.ReadWholeAsync(dispute.Value, cancellationToken).ConfigureAwait(false) ?? throw new JournalException(JournalMessages.NotInArchive, [dispute, left.Version, mark.Archive]);
        if (whole.Rows.Count == 0 || !whole.Head.IsHeadOf(left)) throw new JournalException(JournalMessages.ArchiveDiffers, [dispute, left.Version]);
        if (new StreamCheck(dispute.Value, whole.Rows).Commits() is { } damage) throw damage.ToException();
        var expected = new ExpectedTables(dispute, codecs.Keys);
        foreach (var commit in codecs.DecodeAll(whole.Rows, default, []))
        {
            expected.Add(commit, expected.Dispute.With(commit), 0);
            await KeepAsync(expected.Dispute.Revision, cancellationToken).ConfigureAwait(false);
            foreach (var graded in commit.Events.OfType<Graded>()) await KeepAsync(graded.Revision, cancellationToken).ConfigureAwait(false);
        }

        if (new TableCheck(whole.Tables, expected, ranked: false).Run() is { } differs) throw differs.ToException();
        return whole;
    }

    /// <summary>Revisions are kept for ever; a journal that was restored from an older backup may lack one.</summary>
    private async Task KeepAsync(string revision, CancellationToken cancellationToken)
    {
        if (await journal.ReadRevisionAsync(revision, cancellationToken).ConfigureAwait(false) is not null) return;
        if (await archive.ReadRevisionAsync(revision, cancellationToken).ConfigureAwait(false) is { } content) await journal.SaveRevisionAsync(revision, content, cancellationToken).ConfigureAwait(false);
    }
}
