using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Testing.Contract;

/// <summary>Deadlines and duties: order, paging, what is due and what is not.</summary>
internal sealed class DeadlineChecks(IJournal journal, CancellationToken cancel) : JournalChecks(journal, cancel)
{
    public static ImmutableArray<JournalCheck> All { get; } =
    [
        Of("Due deadlines come most urgent first then by moment dispute and id", c => c.DueOrderAsync()),
        Of("What is written after a look that found nothing is found by the next one", c => c.LookAgainAsync()),
        Of("Due deadlines are read page by page also when the last one read is gone", c => c.PagesAsync()),
        Of("The backlog is what is due and has not fired and since when the oldest waits", c => c.BacklogAsync()),
        Of("A deadline comes back as it was", c => c.AsItWasAsync()),
        Of("A deadline set later than due fires when it was set", c => c.SetLateAsync()),
        Of("A deadline that moved or ended is found where it is now", c => c.MovedAsync()),
        Of("Duties are those somebody holds by rank moment dispute and id", c => c.DutyOrderAsync()),
        Of("What is overdue comes before what is more serious and what is paused is never overdue", c => c.OverdueAsync()),
        Of("The duties of several posts are one list", c => c.SeveralPostsAsync()),
    ];

    private static readonly Holder Post = new("officer", "liaohe");

    private async Task DueOrderAsync()
    {
        await PutAsync("d-2", Duty("d-2", "a", due: 10, rank: 2), Duty("d-2", "b", due: 10, rank: 2));
        await PutAsync("d-1", Duty("d-1", "z", due: 10, rank: 2), Duty("d-1", "y", due: 5, rank: 2), Duty("d-1", "x", due: 1, rank: 1));
        await PutAsync("d-3", Duty("d-3", "urgent", due: 20, rank: 4), Duty("d-3", "later", due: 21, rank: 4));

        var due = await Journal.DueAsync(Samples.Start.AddMinutes(20), 100, cancellationToken: Cancel);

        due.Select(Name).MustList(["d-3/urgent", "d-1/y", "d-1/z", "d-2/a", "d-2/b", "d-1/x"]);
        (await Journal.DueAsync(Samples.Start.AddMinutes(20), 3, cancellationToken: Cancel)).Select(Name).MustList(["d-3/urgent", "d-1/y", "d-1/z"]);
        (await Journal.DueAsync(Samples.Start.AddMinutes(20).AddTicks(-1), 1, cancellationToken: Cancel)).Select(Name).MustList(["d-1/y"]);
        (await Journal.DueAsync(Samples.Start, 100, cancellationToken: Cancel)).MustBeEmpty();
    }

    private async Task LookAgainAsync()
    {
        for (var i = 1; i <= 4; i++)
        {
            var moment = Samples.Start.AddMinutes(10 * i);
            (await Journal.DueAsync(moment, 10, cancellationToken: Cancel)).Select(Name).Contains($"d-{i}/a").MustBe(false);
            (await Journal.DueAsync(Samples.Start, 10, cancellationToken: Cancel)).MustBeEmpty();

            await PutAsync($"d-{i}", Duty($"d-{i}", "a", due: 10 * i), Duty($"d-{i}", "b", due: 1_000, rank: i));

            (await Journal.DueAsync(moment.AddTicks(-1), 10, cancellationToken: Cancel)).Select(Name).Contains($"d-{i}/a").MustBe(false);
            (await Journal.DueAsync(moment, 10, cancellationToken: Cancel)).Select(Name).Contains($"d-{i}/a").MustBe(true);
        }
    }

    private async Task PagesAsync()
    {
        await PutAsync("d-2", Duty("d-2", "a", due: 10, rank: 2), Duty("d-2", "b", due: 10, rank: 2));
        await PutAsync("d-1", Duty("d-1", "z", due: 10, rank: 2), Duty("d-1", "y", due: 5, rank: 2));
        await PutAsync("d-3", Duty("d-3", "urgent", due: 20, rank: 4), Duty("d-3", "low", due: 1, rank: 1));
        var (moment, pages) = (Samples.Start.AddMinutes(20), new List<string>());

        for (var page = await Journal.DueAsync(moment, 1, cancellationToken: Cancel); page.Count > 0; page = await Journal.DueAsync(moment, 1, page[0], Cancel)) pages.AddRange(page.Select(Name));
        var behindOneThatIsGone = await Journal.DueAsync(moment, 2, Duty("d-1", "zz", due: 10, rank: 3), Cancel);

        pages.MustList(["d-3/urgent", "d-1/y", "d-1/z", "d-2/a", "d-2/b", "d-3/low"]);
        behindOneThatIsGone.Select(Name).MustList(["d-1/y", "d-1/z"]);
    }

    private async Task BacklogAsync()
    {
        var paused = Duty("d-1", "paused", due: 1) with { Deadline = Samples.Accept("paused", 1) with { State = DeadlineState.Paused, PausedAt = Samples.Start } };
        var fired = Duty("d-1", "fired", due: 1) with { Deadline = Samples.Accept("fired", 1) with { Fired = true, Missed = true } };
        await PutAsync("d-1", Duty("d-1", "old", due: 3), Duty("d-1", "later", due: 30), paused, fired);
        await PutAsync("d-2", Duty("d-2", "red", due: 20, rank: 4));

        (await Journal.BacklogAsync(Samples.Start, Cancel)).MustBe(new Backlog(0, null));
        (await Journal.BacklogAsync(Samples.Start.AddMinutes(20), Cancel)).MustBe(new Backlog(2, Samples.Start.AddMinutes(3)));
    }

    private async Task AsItWasAsync()
    {
        var plain = Duty("d-1", "plain", rank: 3);
        var own = new DeadlineRow(new("d-1"), plain.Deadline with { Id = "own", Holder = null, Setting = 4, Rung = 2, Subject = "w-1", Missed = true, Extensions = 1, First = Post, Due = Samples.Start.AddTicks(7) }, 0);
        await PutAsync("d-1", plain, own);

        (await Journal.DueAsync(Samples.Start.AddDays(1), 10, cancellationToken: Cancel)).MustList([plain, own]);
    }

    private async Task SetLateAsync()
    {
        var late = Duty("d-1", "late", due: 10) with { Deadline = Samples.Accept("late", 10) with { SetAt = Samples.Start.AddMinutes(30) } };
        await PutAsync("d-1", late);

        (await Journal.DueAsync(Samples.Start.AddMinutes(29), 10, cancellationToken: Cancel)).MustBeEmpty();
        (await Journal.DueAsync(Samples.Start.AddMinutes(30), 10, cancellationToken: Cancel)).MustList([late]);
    }

    private async Task MovedAsync()
    {
        await PutAsync("d-1", Duty("d-1", "moved", due: 10), Duty("d-1", "met", due: 10), Duty("d-1", "dropped", due: 10), Duty("d-1", "paused", due: 10), Duty("d-1", "fired", due: 10));
        await PutAsync(
            "d-1",
            new(new("d-1"), Samples.Accept("moved", 50) with { Holder = new Holder("leader"), Rung = 1 }, 3),
            new(new("d-1"), Samples.Accept("met", 10) with { State = DeadlineState.Met }, 1),
            new(new("d-1"), Samples.Accept("dropped", 10) with { State = DeadlineState.Dropped }, 1),
            new(new("d-1"), Samples.Accept("paused", 10) with { State = DeadlineState.Paused, PausedAt = Samples.Start }, 1),
            new(new("d-1"), Samples.Accept("fired", 10) with { Fired = true, Missed = true }, 1));

        (await Journal.DueAsync(Samples.Start.AddMinutes(49), 10, cancellationToken: Cancel)).MustBeEmpty();
        (await Journal.DueAsync(Samples.Start.AddMinutes(50), 10, cancellationToken: Cancel)).Select(Name).MustList(["d-1/moved"]);
        (await DutiesAsync(null, 10)).MustList(["d-1/moved", "d-1/fired", "d-1/paused"]);
        (await DutiesAsync([Post], 10)).MustList(["d-1/fired", "d-1/paused"]);
        (await DutiesAsync([new Holder("leader")], 10)).MustList(["d-1/moved"]);
    }

    private async Task DutyOrderAsync()
    {
        var engines = new DeadlineRow(new("d-1"), Samples.Accept("regrade", 1) with { Holder = null }, 1);
        await PutAsync("d-1", Duty("d-1", "c", due: 30), engines);
        await PutAsync("d-0", Duty("d-0", "b", due: 30), Duty("d-0", "a", due: 30), Duty("d-0", "urgent", due: 90, rank: 4));
        await PutAsync("d-2", Duty("d-2", "early", due: 10));

        (await DutiesAsync([Post], 10)).MustList(["d-0/urgent", "d-2/early", "d-0/a", "d-0/b", "d-1/c"]);
        (await DutiesAsync(null, 3)).MustList(["d-0/urgent", "d-2/early", "d-0/a"]);
        (await DutiesAsync([new Holder("officer")], 10)).MustBeEmpty();
        (await DutiesAsync([], 10)).MustBeEmpty();
    }

    private async Task OverdueAsync()
    {
        var fired = Duty("d-1", "fired", due: 5) with { Deadline = Samples.Accept("fired", 5) with { Fired = true, Missed = true } };
        var paused = Duty("d-1", "paused", due: 1) with { Deadline = Samples.Accept("paused", 1) with { State = DeadlineState.Paused, PausedAt = Samples.Start } };
        await PutAsync("d-1", fired, paused, Duty("d-1", "now", due: 20), Duty("d-1", "late", due: 19));
        await PutAsync("d-2", Duty("d-2", "red", due: 30, rank: 4), Duty("d-2", "red-late", due: 19, rank: 4));

        (await DutiesAsync(null, 10, now: 20)).MustList(["d-2/red-late", "d-1/fired", "d-1/late", "d-2/red", "d-1/now", "d-1/paused"]);
        (await DutiesAsync([Post], 10, now: 20)).MustList(["d-2/red-late", "d-1/fired", "d-1/late", "d-2/red", "d-1/now", "d-1/paused"]);
        (await DutiesAsync(null, 4, now: 20)).MustList(["d-2/red-late", "d-1/fired", "d-1/late", "d-2/red"]);
    }

    private async Task SeveralPostsAsync()
    {
        var leaders = Duty("d-2", "leaders", due: 15) with { Deadline = Samples.Accept("leaders", 15) with { Holder = new Holder("leader") } };
        await PutAsync("d-1", Duty("d-1", "a", due: 10), Duty("d-1", "c", due: 20), Duty("d-1", "red", due: 40, rank: 4));
        await PutAsync("d-2", leaders);

        (await DutiesAsync([Post, new Holder("leader"), Post], 10)).MustList(["d-1/red", "d-1/a", "d-2/leaders", "d-1/c"]);
        (await DutiesAsync([Post, new Holder("leader")], 3)).MustList(["d-1/red", "d-1/a", "d-2/leaders"]);
    }

    private async Task<IEnumerable<string>> DutiesAsync(IReadOnlyList<Holder>? holders, int limit, int now = 0) =>
        (await Journal.DutiesAsync(holders, Samples.Start.AddMinutes(now), limit, Cancel)).Select(Name);

    private static string Name(DeadlineRow row) => $"{row.Dispute}/{row.Deadline.Id}";

    private Task<AppendPart> PutAsync(string dispute, params DeadlineRow[] rows) => AppendNextAsync(dispute, part => part with { Deadlines = rows });

    private static JournalCheck Of(string name, Func<DeadlineChecks, Task> check) => JournalCheck.OfOne(name, (journal, cancel) => check(new(journal, cancel)));
}
