using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Journal;
using Parley.Packs;
using Parley.Steps;

namespace Parley;

/// <summary>Turns a decision into one append: events, current state, deadlines, intents and look-ups belong to one commit. Safe to use from several threads.</summary>
internal sealed class Committer(IJournal journal, CommitCodecs codecs, DisputeStore store)
{
    public async ValueTask<AppendResult> CommitAsync(
        Decision decision, CommandId id, ReadOnlyMemory<byte> bodyHash, Command command, LoadedDispute main, LoadedDispute? other, DecisionInput input, CancellationToken cancellationToken)
    {
        var drafts = new List<(Draft Draft, LoadedDispute Loaded)>(2);
        if (decision.Main is { } first) drafts.Add((first, main));
        if (decision.Other is { } second && other is not null) drafts.Add((second, other));
        drafts.Sort((a, b) => string.CompareOrdinal(a.Draft.Dispute.Id.Value, b.Draft.Dispute.Id.Value));

        var parts = new AppendPart[drafts.Count];
        var encoded = new EncodedCommit[drafts.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            var (draft, loaded) = drafts[i];
            encoded[i] = codecs.Encode(CommitOf(draft, id), bodyHash, loaded.Head.Hash, loaded.Salts);
            parts[i] = PartOf(draft, encoded[i], PackOf(draft, decision, input), command is Report report && draft == decision.Main ? report : null);
            if (loaded.Kept.IsDue(encoded[i].Row.Version) && parts[i].Erased.Count == 0) parts[i] = parts[i] with { Snapshot = codecs.Snapshots.Encode(draft.Dispute, encoded[i].Row.Hash, SaltsOf(loaded, encoded[i])) };
        }

        var result = await journal.AppendAsync(new Append(parts), cancellationToken).ConfigureAwait(false);
        if (result != AppendResult.Appended) return result;
        for (var i = 0; i < parts.Length; i++)
        {
            var (row, loaded) = (encoded[i].Row, drafts[i].Loaded);
            var kept = parts[i].Snapshot is { } snapshot ? new KeptState(snapshot.Version, snapshot.Content.Length) : loaded.Kept;
            store.Keep(new LoadedDispute(drafts[i].Draft.Dispute, new StreamHead(row.Version, row.Hash), SaltsOf(loaded, encoded[i])) { Kept = kept }, parts[i].Erased.Count > 0);
        }

        return result;
    }

    /// <summary>The pack whose levels rank what is due: the one the dispute is pinned to after the decision.</summary>
    private static Pack PackOf(Draft draft, Decision decision, DecisionInput input) =>
        draft == decision.Other ? input.OtherPack ?? input.Pack : draft.Dispute.Revision == input.Pack.Revision ? input.Pack : input.NextPack;

    private static IReadOnlyList<PersonSalt> SaltsOf(LoadedDispute loaded, EncodedCommit encoded) => encoded.NewSalts.Count == 0 ? loaded.Salts : [.. loaded.Salts, .. encoded.NewSalts];

    private static RecordedCommit CommitOf(Draft draft, CommandId id) =>
        new(draft.Dispute.Id.Value, draft.Dispute.Version, id, draft.At, draft.Header, draft.Events);

    private AppendPart PartOf(Draft draft, EncodedCommit encoded, Pack pack, Report? report) => new(encoded.Row)
    {
        Summary = Summaries.Of(draft.Dispute),
        Deadlines = Beside.Deadlines(draft.Before, draft.Dispute, pack.Levels.RankOf(draft.Dispute.Level)),
        Intents = Beside.Intents(draft.Dispute.Id, draft.Events, draft.At),
        LookUps = report is not null && draft.Events.OfType<Reported>().FirstOrDefault() is { } reported ? Beside.LookUps(draft.Dispute.Id, reported, report.SourceOrder, codecs.Keys) : [],
        Salts = encoded.NewSalts,
        Erased = [.. draft.Events.OfType<PersonErased>().SelectMany(e => new[] { e.Person, PersonalText.Whole })],
    };
}
