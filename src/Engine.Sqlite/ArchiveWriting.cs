using Microsoft.Data.Sqlite;
using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Writes disputes into a new file in the format of a journal, with every revision they name, and without what belongs to their persons. One user at a time.</summary>
internal sealed class ArchiveWriting(IJournal journal, MasterKey key, ArchiveDescription description)
{
    private const int DisputesAtATime = 200;
    private readonly CommitCodecs codecs = new(new KeyRing(key));
    private readonly HashSet<string> revisions = new(StringComparer.Ordinal);
    private readonly List<NamedHead> heads = [];

    public long Commits { get; private set; }

    public IReadOnlyList<NamedHead> Heads => heads;

    /// <param name="file">An empty file.</param>
    /// <param name="disputes">The disputes; one that is not here any more, or has an open notice, is left out.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="JournalException">A dispute is damaged, a revision is missing, or the disk refused.</exception>
    public async Task RunAsync(string file, IEnumerable<DisputeId> disputes, CancellationToken cancellationToken)
    {
        using var connection = Connection.Open(file, SqliteOpenMode.ReadWrite, TimeSpan.Zero);

        // Nobody sees the file before it is whole and on disk; then it is flushed.
        connection.Execute("PRAGMA synchronous = OFF");
        connection.Execute("PRAGMA journal_mode = MEMORY");
        Schema.Create(connection);
        connection.Prepare("INSERT INTO meta(name, value) VALUES('key', ?1)").Bind(1, key.Id).Run();
        ArchiveMeta.Write(connection, description);
        using var writing = new WholeWriting(connection);
        foreach (var some in disputes.Select(dispute => dispute.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Chunk(DisputesAtATime))
        {
            connection.Execute("BEGIN");
            foreach (var dispute in some) await AddAsync(connection, writing, dispute, cancellationToken).ConfigureAwait(false);
            connection.Execute("COMMIT");
        }

        connection.Execute("PRAGMA journal_mode = DELETE");
    }

    private async Task AddAsync(Connection connection, WholeWriting writing, string dispute, CancellationToken cancellationToken)
    {
        if (await journal.ReadWholeAsync(dispute, cancellationToken).ConfigureAwait(false) is not { HasOpenNotices: false } whole) return;
        foreach (var revision in RevisionsOf(whole).Where(revisions.Add).ToList())
        {
            var content = await journal.ReadRevisionAsync(revision, cancellationToken).ConfigureAwait(false) ?? throw new JournalException(JournalMessages.RevisionDamaged, [revision]);
            connection.Prepare("INSERT INTO revisions(revision, content) VALUES(?1, ?2)").Bind(1, revision).Bind(2, content.Span).Run();
        }

        writing.Add(whole with { Tables = whole.Tables with { LookUps = [] } });
        heads.Add(whole.Head);
        Commits += whole.Rows.Count;
    }

    private IEnumerable<string> RevisionsOf(WholeDispute whole)
    {
        var dispute = Fold.Start(new DisputeId(whole.Stream));
        foreach (var commit in codecs.DecodeAll(whole.Rows, default, []))
        {
            dispute = dispute.With(commit);
            yield return dispute.Revision;
            yield return commit.Header.Revision;
            foreach (var graded in commit.Events.OfType<Graded>()) yield return graded.Revision;
        }
    }
}
