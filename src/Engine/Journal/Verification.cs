namespace Parley.Journal;

/// <summary>
/// Walks all streams in ordinal order and stops at the first entry that is not what was written: numbers, hashes and moments of the commits, heads and lists,
/// personal parts, keys that are gone although nobody was erased, and kept states, which must be what the commits give. The journal may be written to meanwhile. A tail that was cut off together with its head cannot be seen.
/// </summary>
internal sealed class Verification(IJournal journal, CommitCodecs codecs)
{
    private const int AtATime = 500;

    public async Task<VerificationResult> RunAsync(CancellationToken cancellationToken = default)
    {
        if (await journal.CheckStoreAsync(cancellationToken) is { } wrong) return new(0, 0, new(string.Empty, 0, JournalMessages.StoreDamaged, [wrong]));
        var whole = new VerificationResult(0, 0, null);
        var (names, after) = (new List<string>(AtATime), default(string));
        await foreach (var stream in journal.StreamsAsync(cancellationToken))
        {
            names.Add(stream);
            if (names.Count < AtATime) continue;
            whole = await CheckAsync(whole, names, after, cancellationToken);
            if (!whole.IsWhole) return whole;
            after = names[^1];
            names.Clear();
        }

        return names.Count == 0 ? whole : await CheckAsync(whole, names, after, cancellationToken);
    }

    private async Task<VerificationResult> CheckAsync(VerificationResult whole, List<string> names, string? after, CancellationToken cancellationToken)
    {
        var heads = new List<StreamHead>(names.Count);
        foreach (var name in names) heads.Add(await journal.HeadAsync(name, cancellationToken));
        var summaries = await SummariesAsync(after, names[^1], cancellationToken);
        for (var i = 0; i < names.Count; i++)
        {
            var snapshot = await journal.ReadSnapshotAsync(names[i], cancellationToken);
            var rows = await journal.ReadAsync(names[i], 0, cancellationToken);
            var damage = await CheckAsync(names[i], heads[i], summaries.GetValueOrDefault(names[i]), rows, snapshot, cancellationToken);
            if (damage is not null) return whole with { Damage = damage };
            whole = new(whole.Streams + 1, whole.Commits + rows.Count, null);
        }

        return whole;
    }

    private async Task<Dictionary<string, DisputeSummary>> SummariesAsync(string? after, string upTo, CancellationToken cancellationToken)
    {
        var summaries = new Dictionary<string, DisputeSummary>(StringComparer.Ordinal);
        while (after is null || string.CompareOrdinal(after, upTo) < 0)
        {
            var page = await journal.ListAsync(new DisputeFilter(), after, AtATime, cancellationToken);
            if (page.Count == 0) break;
            foreach (var summary in page) summaries[summary.Dispute.Value] = summary;
            after = page[^1].Dispute.Value;
        }

        return summaries;
    }

    private async Task<Damage?> CheckAsync(
        string stream, StreamHead head, DisputeSummary? summary, IReadOnlyList<JournalRow> rows, StreamSnapshot? snapshot, CancellationToken cancellationToken)
    {
        var check = new StreamCheck(stream, rows);
        var damage = check.Commits() ?? check.Before(head) ?? check.After(await journal.HeadAsync(stream, cancellationToken)) ?? check.Listed(head, summary);
        return damage ?? await CheckPersonsAsync(stream, rows, snapshot, cancellationToken);
    }

    private async Task<Damage?> CheckPersonsAsync(string stream, IReadOnlyList<JournalRow> rows, StreamSnapshot? snapshot, CancellationToken cancellationToken)
    {
        var salts = await journal.ReadSaltsAsync(stream, cancellationToken);
        try
        {
            var commits = codecs.DecodeAll(rows, default, salts);
            if (new StreamCheck(stream, rows).Keys(commits, salts) is null) return new StreamCheck(stream, rows).State(snapshot, commits, salts, codecs.Snapshots);

            // Somebody may have been erased since the rows were read: then the commit that did it is there by now.
            rows = await journal.ReadAsync(stream, 0, cancellationToken);
            return new StreamCheck(stream, rows).Keys(codecs.DecodeAll(rows, default, salts), salts);
        }
        catch (JournalException wrong) when (wrong.About is [string, long version, ..])
        {
            return new(stream, version, wrong.Kind, wrong.About);
        }
    }
}
