using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;

namespace Parley.Host.Replay;

/// <summary>
/// What an earlier run left of a case: its commits, and how far they have been gone over again. Rows up to the last one that left a commit are never sent again;
/// what was refused then might be accepted now, at another stage.
/// </summary>
internal sealed class Recorded
{
    private readonly IReadOnlyList<RecordedCommit> commits;
    private readonly Dictionary<CommandId, int> places;
    private int next;

    public Recorded(DisputeId dispute, IReadOnlyList<RecordedCommit> commits)
    {
        this.commits = commits;
        places = commits.Select((c, i) => (c.Command, i)).ToDictionary(c => c.Command, c => c.i);
        State = Fold.Start(dispute);
        var own = commits.Select(c => PlaceOf(dispute, c.Command)).OfType<(int Step, int Command)>().ToList();
        Last = own.Count > 0 ? own.Max() : (0, 0);
    }

    /// <summary>The last step, and its last command, that left a commit.</summary>
    public (int Step, int Command) Last { get; }

    /// <summary>The dispute as it was at the place reached.</summary>
    public Dispute State { get; private set; }

    public bool Has(CommandId command) => places.ContainsKey(command);

    /// <summary>Goes on to just after a command.</summary>
    public void GoTo(CommandId command)
    {
        while (next <= places[command]) Take();
    }

    /// <summary>Goes on over what the engine and others did before a moment.</summary>
    public void GoTo(DateTimeOffset before)
    {
        while (next < commits.Count && commits[next].At < before && PlaceOf(State.Id, commits[next].Command) is null) Take();
    }

    private void Take() => State = State.With(commits[next++]);

    /// <summary>The step and command an id was made of, or null for one that is not of this source.</summary>
    private static (int Step, int Command)? PlaceOf(DisputeId dispute, CommandId id)
    {
        var parts = id.Value.Split(':');
        return parts is [var name, var step, var command] && name == dispute.Value && int.TryParse(step, out var at) && int.TryParse(command, out var index) ? (at, index) : null;
    }
}
