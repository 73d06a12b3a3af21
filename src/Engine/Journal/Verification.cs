using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;

namespace Parley.Journal;

/// <summary>
/// Walks all streams in ordinal order and stops at the first entry that is not what was written: numbers, hashes and moments of the commits, heads, personal parts, keys that are gone although
/// nobody was erased, kept revisions, kept states, which must be what the commits give, and what the tables hold beside the commits: lists, deadlines, notices and look-ups. The journal may be written to meanwhile.
/// A tail that was cut off together with its head cannot be seen. Of a dispute whose commits are in an archive it is checked that nothing else is here, and that the administration stream says so.
/// </summary>
/// <param name="journal">The journal.</param>
/// <param name="codecs">Its codecs.</param>
/// <param name="levels">The levels of a kept revision, by its content and name; null when the content is not that revision. Without it, revisions and ranks are not looked at.</param>
/// <param name="keysElsewhere">Whether the salts of all persons are kept elsewhere, as those of an archive are; then none is missed.</param>
internal sealed class Verification(IJournal journal, CommitCodecs codecs, Func<ReadOnlyMemory<byte>, string, LevelScale?>? levels = null, bool keysElsewhere = false)
{
    private readonly Dictionary<string, LevelScale> scales = new(StringComparer.Ordinal);

    public async Task<VerificationResult> RunAsync(CancellationToken cancellationToken = default)
    {
        if (await journal.CheckStoreAsync(cancellationToken) is { } wrong) return new(0, 0, new(string.Empty, 0, JournalMessages.StoreDamaged, [wrong]));
        var whole = new VerificationResult(0, 0, null);
        await foreach (var stream in journal.StreamsAsync(cancellationToken))
        {
            try
            {
                var (commits, damage) = await CheckAsync(stream, cancellationToken);
                if (damage is not null) return whole with { Damage = damage };
                whole = commits == 0 ? whole with { Archived = whole.Archived + 1 } : whole with { Streams = whole.Streams + 1, Commits = whole.Commits + commits };
            }
            catch (JournalException wrongRow) when (wrongRow.About is [string, long version, ..])
            {
                return whole with { Damage = new(stream, version, wrongRow.Kind, wrongRow.About) };
            }
        }

        return whole with { Damage = await new ArchiveCheck(journal, codecs).RunAsync(cancellationToken) };
    }

    /// <summary>The commits that were found whole; none where they are in an archive.</summary>
    private async Task<(long Commits, Damage? Damage)> CheckAsync(string stream, CancellationToken cancellationToken)
    {
        var tables = await journal.ReadTablesAsync(stream, cancellationToken);
        var snapshot = await journal.ReadSnapshotAsync(stream, cancellationToken);
        var rows = await journal.ReadAsync(stream, 0, cancellationToken);
        var head = await journal.HeadAsync(stream, cancellationToken);
        if (head.Archived != tables.Head.Archived) return await CheckAsync(stream, cancellationToken);
        if (head.Archived is { } mark) return (0, IsBare(tables, rows) && snapshot is null ? null : new(stream, head.Version, JournalMessages.StillHere, [stream, mark.Archive]));
        var check = new StreamCheck(stream, rows);
        var damage = check.Commits() ?? check.Before(tables.Head) ?? check.After(head);
        if (damage is not null) return (0, damage);

        // Somebody may be erased meanwhile: then the commit that did it is there when the rows are read again.
        var salts = await journal.ReadSaltsAsync(stream, cancellationToken);
        var commits = codecs.DecodeAll(rows, default, salts);
        var forgotten = keysElsewhere ? long.MaxValue : tables.Head.Forgotten?.UpTo ?? 0;
        if (check.Keys(commits, salts, forgotten) is not null)
        {
            rows = await journal.ReadAsync(stream, 0, cancellationToken);
            commits = codecs.DecodeAll(rows, default, salts);
            damage = new StreamCheck(stream, rows).Keys(commits, salts, forgotten);
        }
        else
        {
            damage = check.State(snapshot, commits, salts, codecs.Snapshots);
        }

        if (damage is null && DisputeId.TryParse(stream, out var id)) damage = await CheckAsync(id, tables, commits, cancellationToken);
        return (rows.Count, damage);
    }

    private async Task<Damage?> CheckAsync(DisputeId id, StreamTables tables, IReadOnlyList<RecordedCommit> commits, CancellationToken cancellationToken)
    {
        var expected = new ExpectedTables(id, codecs.Keys);
        foreach (var commit in commits.Take((int)tables.Head.Version))
        {
            var next = expected.Dispute.With(commit);
            if (levels is not null && !await KnowsAsync(next.Revision, cancellationToken)) return new(id.Value, commit.Version, JournalMessages.RevisionDamaged, [next.Revision]);
            expected.Add(commit, next, levels is null ? 0 : scales[next.Revision].RankOf(next.Level));
        }

        var check = new TableCheck(tables, expected, ranked: levels is not null);
        var erasedSince = commits.Skip((int)tables.Head.Version).Any(commit => commit.Events.Any(e => e is PersonErased));
        return check.Run() ?? (erasedSince ? null : check.LookUps());
    }

    private static bool IsBare(StreamTables tables, IReadOnlyList<JournalRow> rows) => tables is { Summary: null, Deadlines.Count: 0, Intents.Count: 0, SentLongAgo.Count: 0 } && rows.Count == 0;

    private async Task<bool> KnowsAsync(string revision, CancellationToken cancellationToken)
    {
        if (levels is null || scales.ContainsKey(revision)) return true;
        if (await journal.ReadRevisionAsync(revision, cancellationToken) is not { } content || levels(content, revision) is not { } scale) return false;
        scales.Add(revision, scale);
        return true;
    }
}
