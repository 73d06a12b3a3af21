using Parley.Disputes;
using Parley.Lifecycle;

namespace Parley.Tests.Lifecycle;

public sealed class StageMachinesTests
{
    [Fact]
    public void Every_arrow_leads_where_it_points_and_there_are_no_others()
    {
        var machines = new StageMachines();

        foreach (var stage in Enum.GetValues<Stage>())
        {
            foreach (var outcome in Enum.GetValues<Outcome>())
            {
                if (Transitions.All.Where(t => t.From == stage && t.Outcome == outcome).ToArray() is [var arrow]) machines.Fire(stage, outcome).ShouldBe(arrow.To);
                else Should.Throw<InvalidOperationException>(() => machines.Fire(stage, outcome));
            }
        }
    }

    [Fact]
    public void A_machine_that_threw_leaves_nothing_behind_for_the_next_dispute()
    {
        var machines = new StageMachines();
        Should.Throw<InvalidOperationException>(() => machines.Fire(Stage.Closed, Outcome.Accepted));

        machines.Fire(Stage.Received, Outcome.Accepted).ShouldBe(Stage.Screening);
    }

    [Fact]
    public void Many_at_once_get_their_own_answers()
    {
        var machines = new StageMachines();

        Parallel.For(0, 20_000, i =>
        {
            var arrow = Transitions.All[i % Transitions.All.Length];
            machines.Fire(arrow.From, arrow.Outcome).ShouldBe(arrow.To);
        });
    }

    [Fact]
    public void From_every_active_stage_there_is_a_way_to_an_end()
    {
        foreach (var stage in Enum.GetValues<Stage>().Where(s => s.IsActive()))
        {
            var reached = new HashSet<Stage> { stage };
            while (Transitions.All.Where(t => reached.Contains(t.From)).Any(t => reached.Add(t.To))) continue;
            reached.ShouldContain(Stage.Closed, $"{stage}");
        }
    }
}
