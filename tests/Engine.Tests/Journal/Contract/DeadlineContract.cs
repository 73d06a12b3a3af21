using Parley.Disputes;
using Parley.Journal;

namespace Parley.Tests.Journal.Contract;

public abstract class DeadlineContract : ListContract
{
    private static readonly Holder Post = new("officer", "liaohe");

    [Fact]
    public async Task Due_deadlines_come_most_urgent_first_then_by_moment_dispute_and_id()
    {
        await PutAsync("d-2", Duty("d-2", "a", due: 10, rank: 2), Duty("d-2", "b", due: 10, rank: 2));
        await PutAsync("d-1", Duty("d-1", "z", due: 10, rank: 2), Duty("d-1", "y", due: 5, rank: 2), Duty("d-1", "x", due: 1, rank: 1));
        await PutAsync("d-3", Duty("d-3", "urgent", due: 20, rank: 4), Duty("d-3", "later", due: 21, rank: 4));

        var due = await Journal.DueAsync(Samples.Start.AddMinutes(20), 100, Cancel);

        due.Select(Name).ShouldBe(["d-3/urgent", "d-1/y", "d-1/z", "d-2/a", "d-2/b", "d-1/x"]);
        (await Journal.DueAsync(Samples.Start.AddMinutes(20), 3, Cancel)).Select(Name).ShouldBe(["d-3/urgent", "d-1/y", "d-1/z"]);
        (await Journal.DueAsync(Samples.Start.AddMinutes(20).AddTicks(-1), 1, Cancel)).Select(Name).ShouldBe(["d-1/y"]);
        (await Journal.DueAsync(Samples.Start, 100, Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_deadline_comes_back_as_it_was()
    {
        var plain = Duty("d-1", "plain", rank: 3);
        var own = new DeadlineRow(new("d-1"), plain.Deadline with { Id = "own", Holder = null, Setting = 4, Rung = 2, Subject = "w-1", Missed = true, Extensions = 1, First = Post, Due = Samples.Start.AddTicks(7) }, 0);
        await PutAsync("d-1", plain, own);

        (await Journal.DueAsync(Samples.Start.AddDays(1), 10, Cancel)).ShouldBe([plain, own]);
    }

    [Fact]
    public async Task A_deadline_set_later_than_due_fires_when_it_was_set()
    {
        var late = Duty("d-1", "late", due: 10) with { Deadline = Samples.Accept("late", 10) with { SetAt = Samples.Start.AddMinutes(30) } };
        await PutAsync("d-1", late);

        (await Journal.DueAsync(Samples.Start.AddMinutes(29), 10, Cancel)).ShouldBeEmpty();
        (await Journal.DueAsync(Samples.Start.AddMinutes(30), 10, Cancel)).ShouldBe([late]);
    }

    [Fact]
    public async Task A_deadline_that_moved_or_ended_is_found_where_it_is_now()
    {
        await PutAsync("d-1", Duty("d-1", "moved", due: 10), Duty("d-1", "met", due: 10), Duty("d-1", "dropped", due: 10), Duty("d-1", "paused", due: 10), Duty("d-1", "fired", due: 10));
        await PutAsync(
            "d-1",
            new(new("d-1"), Samples.Accept("moved", 50) with { Holder = new Holder("leader"), Rung = 1 }, 3),
            new(new("d-1"), Samples.Accept("met", 10) with { State = DeadlineState.Met }, 1),
            new(new("d-1"), Samples.Accept("dropped", 10) with { State = DeadlineState.Dropped }, 1),
            new(new("d-1"), Samples.Accept("paused", 10) with { State = DeadlineState.Paused, PausedAt = Samples.Start }, 1),
            new(new("d-1"), Samples.Accept("fired", 10) with { Fired = true, Missed = true }, 1));

        (await Journal.DueAsync(Samples.Start.AddMinutes(49), 10, Cancel)).ShouldBeEmpty();
        (await Journal.DueAsync(Samples.Start.AddMinutes(50), 10, Cancel)).Select(Name).ShouldBe(["d-1/moved"]);
        (await Journal.DutiesAsync(null, 10, Cancel)).Select(Name).ShouldBe(["d-1/fired", "d-1/paused", "d-1/moved"]);
        (await Journal.DutiesAsync(Post, 10, Cancel)).Select(Name).ShouldBe(["d-1/fired", "d-1/paused"]);
        (await Journal.DutiesAsync(new Holder("leader"), 10, Cancel)).Select(Name).ShouldBe(["d-1/moved"]);
    }

    [Fact]
    public async Task Duties_are_those_somebody_holds_by_due_moment()
    {
        var engines = new DeadlineRow(new("d-1"), Samples.Accept("regrade", 1) with { Holder = null }, 1);
        await PutAsync("d-1", Duty("d-1", "c", due: 30), engines);
        await PutAsync("d-0", Duty("d-0", "b", due: 30), Duty("d-0", "a", due: 30));
        await PutAsync("d-2", Duty("d-2", "first", due: 10, rank: 0));

        (await Journal.DutiesAsync(Post, 10, Cancel)).Select(Name).ShouldBe(["d-2/first", "d-0/a", "d-0/b", "d-1/c"]);
        (await Journal.DutiesAsync(null, 2, Cancel)).Select(Name).ShouldBe(["d-2/first", "d-0/a"]);
        (await Journal.DutiesAsync(new Holder("officer"), 10, Cancel)).ShouldBeEmpty();
    }

    private static string Name(DeadlineRow row) => $"{row.Dispute}/{row.Deadline.Id}";

    private Task<AppendPart> PutAsync(string dispute, params DeadlineRow[] rows) => AppendNextAsync(dispute, part => part with { Deadlines = rows });
}
