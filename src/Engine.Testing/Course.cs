using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Journal;
using Parley.Packs;

namespace Parley.Testing;

/// <summary>The whole course of a dispute, folded again from what the journal holds, to be looked at by invariants.</summary>
public sealed class Course
{
    private Course(Pack pack, ImmutableArray<Change> changes, Dispute kept, DateTimeOffset firedUpTo) =>
        (Pack, Changes, Kept, FiredUpTo) = (pack, changes, kept, firedUpTo);

    /// <summary>The rule pack in force.</summary>
    public Pack Pack { get; }

    /// <summary>Its commits in order, with the dispute before and after each; the states are folded from the journal.</summary>
    public ImmutableArray<Change> Changes { get; }

    /// <summary>The dispute as the engine keeps it.</summary>
    public Dispute Kept { get; }

    /// <summary>Up to when everything due has fired (inclusive); the start of time when nothing is promised.</summary>
    public DateTimeOffset FiredUpTo { get; }

    /// <summary>Reads the course of a dispute.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="dispute">The dispute.</param>
    /// <param name="firedUpTo">Up to when everything due has fired (inclusive); null when deadlines may be waiting.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Its course; without changes when there is no such dispute.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="engine"/> is null.</exception>
    /// <exception cref="JournalException">The journal failed or is damaged.</exception>
    public static async Task<Course> ReadAsync(DisputeEngine engine, DisputeId dispute, DateTimeOffset? firedUpTo = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var history = await engine.HistoryAsync(dispute, cancellationToken).ConfigureAwait(false);
        var kept = await engine.FindAsync(dispute, cancellationToken).ConfigureAwait(false) ?? Fold.Start(dispute);
        var changes = ImmutableArray.CreateBuilder<Change>(history.Count);
        var now = Fold.Start(dispute);
        foreach (var commit in history)
        {
            var next = now.With(commit);
            changes.Add(new Change(now, commit, next));
            now = next;
        }

        return new Course(engine.ActivePack, changes.DrainToImmutable(), kept, firedUpTo ?? DateTimeOffset.MinValue);
    }
}
