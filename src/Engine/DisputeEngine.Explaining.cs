using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Grading;
using Parley.Journal;

namespace Parley;

/// <content>Why a dispute has its level, and where the rules would have it go.</content>
public sealed partial class DisputeEngine
{
    /// <summary>Why a dispute has its level: the last recorded grading and its reasons, recomputed under the revision it was made with.</summary>
    /// <param name="id">The dispute.</param>
    /// <param name="language">The language of the rules' wordings, for example <c>en</c> (the default) or <c>zh-CN</c>.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The explanation, or null when there is no such dispute or it was never graded.</returns>
    /// <exception cref="JournalException">The journal failed, is damaged, or lacks the revision.</exception>
    public async Task<Explanation?> ExplainAsync(DisputeId id, string language = "en", CancellationToken cancellationToken = default)
    {
        var history = await store.HistoryAsync(id, cancellationToken).ConfigureAwait(false);
        for (var i = history.Count - 1; i >= 0; i--)
        {
            if (history[i].Events.OfType<Graded>().LastOrDefault() is not { } graded) continue;
            var pack = await packs.ForAsync(graded.Revision, cancellationToken).ConfigureAwait(false);
            return Explainer.Explain(id, history[i], graded, pack, language);
        }

        return null;
    }

    /// <summary>Where the rules of <c>assignment.json</c> propose that a dispute goes as it is now, under the revision its episode is pinned to.</summary>
    /// <param name="id">The dispute.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The proposal; null when there is no such dispute, it is not active, or its rule pack proposes nothing.</returns>
    /// <exception cref="JournalException">The journal failed, is damaged, or lacks the revision.</exception>
    public async Task<AssignmentProposal?> ProposeAssignmentAsync(DisputeId id, CancellationToken cancellationToken = default)
    {
        var loaded = await store.LoadAsync(id, cancellationToken).ConfigureAwait(false);
        if (loaded.Dispute.Version == 0 || !loaded.Dispute.Stage.IsActive()) return null;
        var (input, _) = await InputAsync(loaded, new Assign(), Actor.System, null, cancellationToken).ConfigureAwait(false);
        return decider.Proposal(loaded.Dispute, input);
    }
}
