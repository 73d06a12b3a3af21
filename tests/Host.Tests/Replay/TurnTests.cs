using Parley.Host.Replay;

namespace Parley.Tests.Replay;

public sealed class TurnTests
{
    [Fact]
    public void Who_is_alone_waits_for_all_before_and_those_together_only_for_the_last_alone()
    {
        var turn = new Turn();
        Task first = new TaskCompletionSource().Task, second = new TaskCompletionSource().Task, third = new TaskCompletionSource().Task;

        var beforeFirst = Enter(turn, alone: true, first);
        var beforeSecond = Enter(turn, alone: false, second);
        var beforeThird = Enter(turn, alone: false, third);
        var beforeLast = Enter(turn, alone: true, Task.CompletedTask);

        beforeFirst.ShouldBeEmpty();
        beforeSecond.ShouldBe([first]);
        beforeThird.ShouldBe([first]);
        beforeLast.ShouldBe([first, second, third]);
    }

    [Fact]
    public void What_is_over_is_not_waited_for()
    {
        var turn = new Turn();
        Enter(turn, alone: true, Task.CompletedTask);
        for (var i = 0; i < 1_000; i++) Enter(turn, alone: false, Task.CompletedTask);

        Enter(turn, alone: true, Task.CompletedTask).ShouldBeEmpty();
    }

    private static List<Task> Enter(Turn turn, bool alone, Task step)
    {
        var waits = new List<Task>();
        turn.WaitFor(alone, waits);
        turn.Enter(alone, step);
        return waits;
    }
}
