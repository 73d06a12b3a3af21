using System.Diagnostics;
using Parley.Disputes;
using Parley.Disputes.State;

namespace Parley.Tests.Testing;

/// <summary>Promise P21: no state that can be reached leaves an active dispute without a duty and a deadline.</summary>
public sealed class NobodyForgottenTests(ITestOutputHelper output)
{
    [Fact]
    public void No_state_that_can_be_reached_leaves_an_active_dispute_without_a_duty_and_a_deadline()
    {
        var exploration = new Exploration(Office.Pack, most: 40_000);
        var watch = Stopwatch.StartNew();

        var broken = exploration.Explore([Office.Harmless(), Office.Harmless() with { Facts = [] }], Wrong);

        output.WriteLine($"{exploration.States.Count} states, {exploration.Decisions} decisions, {watch.Elapsed.TotalSeconds:0.0} s");
        Console.WriteLine($"{exploration.States.Count} states, {exploration.Decisions} decisions, {watch.Elapsed.TotalSeconds:0.0} s");
        broken.ShouldBeNull();
        exploration.IsComplete.ShouldBeTrue("every state was looked at");
        foreach (var word in Words()) exploration.States.ShouldContain(state => state.Split(' ').Contains(word), $"somewhere it is {word}");
    }

    private static IEnumerable<string> Words() =>
        Enum.GetNames<Stage>().Except([nameof(Stage.Merged)])
            .Concat(Office.Pack.Levels.Levels.Skip(1).Select(l => l.ToString()))
            .Concat(Office.Pack.Ladder.Rungs.Select(r => r.Tier.ToString()))
            .Concat(["signed", "unsigned", "calm0", "calm1", "calm2", "here", "referred"]);

    /// <summary>What somebody has to do about the dispute itself; to sign, to find out, to approve or to review comes on top and never stands in for it.</summary>
    public static bool Counts(Deadline deadline) =>
        deadline.Holder is not null && deadline.Kind is not (DeadlineKinds.Sign or DeadlineKinds.FindOut or DeadlineKinds.Proposal or DeadlineKinds.Review or DeadlineKinds.Supervise or DeadlineKinds.Help);

    /// <summary>Also that the ladder's end is visible: what ran out at the top is still somebody's duty.</summary>
    private static string? Wrong(Dispute dispute)
    {
        if (!dispute.Stage.IsActive()) return null;
        if (!dispute.Deadlines.Any(d => Counts(d) && d.State == DeadlineState.Running)) return "nobody has a duty with a deadline";
        if (dispute.Warning is { Complete: false } open && !dispute.Deadlines.Any(d => d.Kind == DeadlineKinds.Sign && d.Subject == open.Id && d.Holder is not null)) return "a warning has no receiver";
        return null;
    }
}
