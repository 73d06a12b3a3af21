using Parley.Disputes;
using Stateless;

namespace Parley.Lifecycle;

/// <summary>One Stateless machine, configured once and lent to one decision at a time.</summary>
internal sealed class StageMachine
{
    private readonly StateMachine<Stage, Outcome> machine;
    private Stage stage;

    public StageMachine()
    {
        // Immediate: in queued mode an exception would leave a trigger behind that then hits the next dispute.
        machine = new StateMachine<Stage, Outcome>(() => stage, next => stage = next, FiringMode.Immediate);
        foreach (var group in Transitions.All.GroupBy(t => t.From))
        {
            var state = machine.Configure(group.Key);
            foreach (var (from, outcome, to) in group)
            {
                if (from == to) state.PermitReentry(outcome);
                else state.Permit(outcome, to);
            }
        }
    }

    /// <summary>The stage an outcome leads to. Throws when the diagram has no such arrow: the rooms refuse long before.</summary>
    public Stage Fire(Stage from, Outcome outcome)
    {
        stage = from;
        machine.Fire(outcome);
        return stage;
    }
}
