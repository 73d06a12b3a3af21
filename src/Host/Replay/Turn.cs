namespace Parley.Host.Replay;

/// <summary>Whose turn it is at something several steps share: a dispute, a place, parties. Entered in the order of time by one caller; who waits for whom can then never be a circle.</summary>
internal sealed class Turn
{
    private const int MostBeforeTidying = 64;

    private readonly List<Task> together = [];
    private Task last = Task.CompletedTask;

    /// <summary>What must be over before a step begins: all before it when it is alone, else the last that was alone.</summary>
    public void WaitFor(bool alone, List<Task> waits)
    {
        if (!last.IsCompleted) waits.Add(last);
        if (alone) waits.AddRange(together.Where(t => !t.IsCompleted));
    }

    public void Enter(bool alone, Task step)
    {
        if (alone)
        {
            last = step;
            together.Clear();
            return;
        }

        if (together.Count >= MostBeforeTidying) together.RemoveAll(t => t.IsCompleted);
        together.Add(step);
    }
}
