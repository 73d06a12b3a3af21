using Parley.Disputes.Events;
using Parley.Disputes.State;

namespace Parley.Steps;

/// <summary>A decision in the making for one dispute: every event is folded at once, so that the next step sees what the last one did. One user at a time.</summary>
internal sealed class Draft
{
    private readonly List<DisputeEvent> events = [];
    private readonly DateTimeOffset at;
    private readonly CommitHeader header;

    public Draft(Dispute before, DateTimeOffset at, CommitHeader header)
    {
        Before = before;
        this.at = at;
        this.header = header;
        Dispute = before.Copy();
        Dispute.Begin(at, header);
    }

    public Dispute Before { get; }

    public Dispute Dispute { get; }

    public IReadOnlyList<DisputeEvent> Events => events;

    public DateTimeOffset At => at;

    public CommitHeader Header => header;

    public void Add(DisputeEvent? happened)
    {
        if (happened is null) return;
        events.Add(happened);
        Dispute.Apply(happened, at, header);
    }

    public void AddAll(IEnumerable<DisputeEvent> happened)
    {
        foreach (var one in happened) Add(one);
    }
}
