using System.Collections.Concurrent;
using Parley.Disputes;

namespace Parley.Lifecycle;

/// <summary>Lends stage machines: one user at a time, and one that threw is never used again. Safe to use from several threads.</summary>
internal sealed class StageMachines
{
    private readonly ConcurrentBag<StageMachine> idle = [];

    public Stage Fire(Stage from, Outcome outcome)
    {
        var machine = idle.TryTake(out var lent) ? lent : new StageMachine();
        var to = machine.Fire(from, outcome);
        idle.Add(machine);
        return to;
    }
}
