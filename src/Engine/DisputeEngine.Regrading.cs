using System.Runtime.CompilerServices;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Journal;

namespace Parley;

/// <content>Moving running episodes to another revision: first listed, then applied, never by itself.</content>
public sealed partial class DisputeEngine
{
    private const int PageSize = 500;

    /// <summary>
    /// Lists what moving every running episode to the active revision would do, and moves them when asked. Without this, episodes stay on the revision they began with.
    /// Works through the disputes one after another in flat memory.
    /// </summary>
    /// <param name="apply">Whether to move them; otherwise nothing is written.</param>
    /// <param name="cancellationToken">Stops between two disputes; what was moved stays moved.</param>
    /// <returns>One entry for every active dispute that is on another revision, by id in ordinal order.</returns>
    /// <exception cref="JournalException">The journal failed, or lacks a revision.</exception>
    public async IAsyncEnumerable<RevisionChange> RegradeAsync(bool apply, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var target = packs.Active.Revision;
        for (string? after = null; ;)
        {
            var page = await journal.ListAsync(new DisputeFilter(), after, PageSize, cancellationToken).ConfigureAwait(false);
            foreach (var summary in page.Where(s => s.Stage.IsActive() && s.Revision != target))
            {
                yield return await ChangeAsync(summary.Dispute, apply, cancellationToken).ConfigureAwait(false);
            }

            if (page.Count < PageSize) yield break;
            after = page[^1].Dispute.Value;
        }
    }

    private async Task<RevisionChange> ChangeAsync(DisputeId id, bool apply, CancellationToken cancellationToken)
    {
        var loaded = await store.LoadAsync(id, cancellationToken).ConfigureAwait(false);
        var command = new ApplyRevision { Revision = packs.Active.Revision };
        var (input, _) = await InputAsync(loaded, command, Actor.System, null, cancellationToken).ConfigureAwait(false);
        var decision = decider.Decide(loaded.Dispute, command, input);
        var graded = decision.Main?.Events.OfType<Graded>().LastOrDefault();
        var change = new RevisionChange(
            id,
            loaded.Dispute.Revision,
            loaded.Dispute.Level,
            graded?.Held ?? loaded.Dispute.Level,
            [.. (graded?.Matched ?? []).Where(m => !loaded.Dispute.Grade.Matched.Any(k => k == m))],
            decision.Refusal,
            Applied: false);
        if (!apply || change.Refusal is not null) return change;
        var reply = await SendAsync(id, command, Actor.System, null, cancellationToken).ConfigureAwait(false);
        return reply is Refused refused ? change with { Refusal = refused.Refusal } : change with { Applied = true };
    }
}
