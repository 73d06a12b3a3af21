using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Grading;
using Parley.Packs;
using Parley.Rules.Words;

namespace Parley.Host.Explaining;

/// <summary>Makes explanations. Reasons are judged again from the values, never stored; where that differs from the record, the record is shown and the difference said.</summary>
internal static class Explanations
{
    /// <summary>Why facts that were given have their level.</summary>
    public static ExplanationView OfFacts(Pack pack, FactRow row, string language, string folder)
    {
        var result = pack.Grading.Evaluate(row);
        var held = pack.Levels.Higher(result.Level, result.Floor(pack.Levels));
        var changes = pack.Grading.NearestChanges(row, pack.Levels);
        return new ExplanationView(
            null,
            held,
            held == result.Level ? Level.None : held,
            pack.Revision,
            Differs: false,
            [.. result.Matched.Select(r => r.Id)],
            [.. result.Unclear.Select(u => u.Rule.Id)],
            result.Ask,
            ChangeView.Of(changes.Raise),
            ChangeView.Of(changes.Lower),
            [.. Explainer.Rules(pack, row, language).Select(r => RuleView.Of(r, folder))]);
    }

    /// <summary>Why a dispute has its level; null when it was never graded.</summary>
    public static async Task<ExplanationView?> OfHistoryAsync(PackShelf packs, DisputeId dispute, IReadOnlyList<RecordedCommit> history, string language, CancellationToken cancellationToken)
    {
        if (history.LastOrDefault(c => c.Events.Any(e => e is Graded)) is not { } commit) return null;
        var graded = commit.Events.OfType<Graded>().Last();
        var pack = await packs.ForAsync(graded.Revision, cancellationToken);
        var explained = Explainer.Explain(dispute, commit, graded, pack, language);
        var row = pack.Words.NewRow();
        foreach (var known in graded.Values)
        {
            if (known.Value is { } value) row.Set(known.Name, value);
        }

        var changes = pack.Grading.NearestChanges(row, pack.Levels);
        return new ExplanationView(
            dispute.Value,
            explained.Held,
            explained.Provisional,
            explained.Revision,
            explained.Differs,
            [.. explained.Matched],
            [.. explained.CannotTell],
            [.. explained.Ask],
            ChangeView.Of(changes.Raise),
            ChangeView.Of(changes.Lower),
            [.. explained.Rules.Select(r => RuleView.Of(r, folder: null))]);
    }
}
