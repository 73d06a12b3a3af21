using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;

namespace Parley.Journal;

/// <summary>What the tables must hold of a dispute, made again from its commits. One user at a time.</summary>
/// <param name="id">The dispute.</param>
/// <param name="keys">The keys of the journal.</param>
internal sealed class ExpectedTables(DisputeId id, KeyRing keys)
{
    private readonly Dictionary<string, DeadlineRow> deadlines = new(StringComparer.Ordinal);
    private readonly List<IntentRow> intents = [];

    public Dispute Dispute { get; private set; } = Fold.Start(id);

    public IReadOnlyDictionary<string, DeadlineRow> Deadlines => deadlines;

    public IReadOnlyList<IntentRow> Intents => intents;

    public IReadOnlyList<LookUpRow> LookUps { get; private set; } = [];

    /// <summary>Adds the next commit.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="next">The dispute after it.</param>
    /// <param name="rank">How urgent its level is then.</param>
    public void Add(RecordedCommit commit, Dispute next, int rank)
    {
        var before = Dispute;
        Dispute = next;
        foreach (var row in Beside.Deadlines(before, next, rank))
        {
            if (row.Deadline.State is DeadlineState.Met or DeadlineState.Dropped) deadlines.Remove(row.Deadline.Id);
            else deadlines[row.Deadline.Id] = row;
        }

        intents.AddRange(Beside.Intents(id, commit.Events, commit.At));
        if (commit.Events.OfType<Reported>().FirstOrDefault() is { } reported) LookUps = Beside.LookUps(id, reported, 0, keys);
        foreach (var erased in commit.Events.OfType<PersonErased>()) LookUps = [.. LookUps.Where(row => row.Person != erased.Person && row.Person != PersonalText.Whole)];
    }
}
