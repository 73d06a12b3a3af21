using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Journal;

namespace Parley;

/// <content>What can be asked; nothing here writes.</content>
public sealed partial class DisputeEngine
{
    /// <summary>The state of a dispute.</summary>
    /// <param name="id">The dispute.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The dispute as its last commit left it, or null when there is none.</returns>
    /// <exception cref="JournalException">The journal failed.</exception>
    public async Task<Dispute?> FindAsync(DisputeId id, CancellationToken cancellationToken = default)
    {
        var loaded = await store.LoadAsync(id, cancellationToken).ConfigureAwait(false);
        return loaded.Dispute.Version == 0 ? null : loaded.Dispute;
    }

    /// <summary>The whole history of a dispute, deciphered.</summary>
    /// <param name="id">The dispute.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Its commits, oldest first; empty when there is no such dispute.</returns>
    /// <exception cref="JournalException">The journal failed or is damaged.</exception>
    public async Task<IReadOnlyList<RecordedCommit>> HistoryAsync(DisputeId id, CancellationToken cancellationToken = default) =>
        await store.HistoryAsync(id, cancellationToken).ConfigureAwait(false);

    /// <summary>What an actor may do to a dispute now, from stage, post and conflict.</summary>
    /// <param name="id">The dispute.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>An answer for every command, in the order of the process; null when there is no such dispute.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    /// <exception cref="JournalException">The journal failed.</exception>
    public async Task<IReadOnlyList<Permitted>?> WhatMayIDoAsync(DisputeId id, Actor actor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var loaded = await store.LoadAsync(id, cancellationToken).ConfigureAwait(false);
        if (loaded.Dispute.Version == 0) return null;
        var (input, _) = await InputAsync(loaded, new AddNote { Text = string.Empty }, actor, null, cancellationToken).ConfigureAwait(false);
        return [.. CommandNames.All.Select(name => Answer(loaded.Dispute, name, input))];
    }

    /// <summary>Disputes by their current state, by id in ordinal order.</summary>
    /// <param name="filter">Which ones.</param>
    /// <param name="after">The id after which to go on (exclusive), or null for the start.</param>
    /// <param name="limit">How many at most, from 1 to 1,000 inclusive.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The summaries; fewer than <paramref name="limit"/> at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is out of range.</exception>
    /// <exception cref="JournalException">The journal failed.</exception>
    public async Task<IReadOnlyList<DisputeSummary>> ListAsync(DisputeFilter filter, string? after = null, int limit = 100, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1000);
        return await journal.ListAsync(filter, after, limit, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>How many active disputes people handle: the load of each.</summary>
    /// <param name="people">The people; one named twice is counted once.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>An entry for each of them, 0 for whoever handles nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="people"/> is null.</exception>
    /// <exception cref="JournalException">The journal failed.</exception>
    public async Task<IReadOnlyDictionary<string, int>> CountHandledAsync(IReadOnlyList<string> people, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(people);
        return await journal.CountHandledAsync(people, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Open duties, most urgent first: those overdue, then the others; each by the level of the dispute, highest first, then due moment.</summary>
    /// <param name="holder">The post that holds them, or null for all.</param>
    /// <param name="limit">How many at most, from 1 to 1,000 inclusive.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The deadlines with their disputes.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is out of range.</exception>
    /// <exception cref="JournalException">The journal failed.</exception>
    public async Task<IReadOnlyList<DeadlineRow>> DutiesAsync(Holder? holder = null, int limit = 100, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1000);
        return await journal.DutiesAsync(holder is { } one ? [one] : null, clock.GetUtcNow(), limit, cancellationToken).ConfigureAwait(false);
    }

    private Permitted Answer(Dispute dispute, string name, DecisionInput input)
    {
        if (Flow.Of(name) is not { } step) return new Permitted(name, PermissionAnswer.No, null, Refusal.Of(Steps.StepMessages.AlreadyReported, "Dispute", dispute.Id));
        if (decider.Objection(dispute, step, input) is { } objection) return new Permitted(name, PermissionAnswer.No, null, objection);
        return step.Condition is { } condition
            ? new Permitted(name, PermissionAnswer.YesIf, condition, null)
            : new Permitted(name, PermissionAnswer.Yes, null, null);
    }
}
