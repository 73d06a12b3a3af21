using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Testing.Contract;

/// <summary>Lists of disputes: order, paging, filters.</summary>
internal sealed class ListChecks(IJournal journal, CancellationToken cancel) : JournalChecks(journal, cancel)
{
    public static ImmutableArray<JournalCheck> All { get; } =
    [
        Of("A summary comes back as it was and is replaced by the next", c => c.SummaryAsync()),
        Of("Disputes are listed by id in ordinal order page by page", c => c.OrdinalAsync()),
        Of("A list can be narrowed by level stage and post", c => c.NarrowedAsync()),
        Of("The active disputes of a person are found by who handles leads or helps and counted", c => c.WorkersAsync()),
        Of("Whoever no longer works on a dispute or on one that ended is not found there", c => c.NoLongerAsync()),
        Of("A list has at least one entry and at most a thousand", c => c.BoundsAsync()),
    ];

    private async Task SummaryAsync()
    {
        await AppendNextAsync("d-1");
        await AppendNextAsync("d-1", part => WithState(part, Stage.Closed, "red") with
        {
            Summary = Samples.Summary("d-1", 2) with { Stage = Stage.Closed, Level = new("red"), Category = null, Episode = 3, DeadlinesMissed = 4 },
        });

        var listed = (await Journal.ListAsync(new(), null, 10, Cancel)).MustBeOne();

        listed.MustBe(Samples.Summary("d-1", 2) with { Stage = Stage.Closed, Level = new("red"), Category = null, Episode = 3, DeadlinesMissed = 4 });
    }

    private async Task OrdinalAsync()
    {
        string[] names = ["b", "B", "a-1", "a.1", "a_1", "10", "9", "Z", "z"];
        foreach (var name in names) await AppendNextAsync(name);

        var listed = new List<string>();
        for (var page = await PageAsync(null); page.Count > 0; page = await PageAsync(listed[^1])) listed.AddRange(page);

        listed.MustList(names.Order(StringComparer.Ordinal));
        (await Journal.StreamsAsync(Cancel).ToListAsync(Cancel)).MustList(listed);
        async Task<List<string>> PageAsync(string? after) => [.. (await Journal.ListAsync(new(), after, 2, Cancel)).Select(s => s.Dispute.Value)];
    }

    private async Task NarrowedAsync()
    {
        var post = new Holder("officer", "liaohe");
        for (var n = 0; n < 40; n++)
        {
            var (stage, level) = (n % 2 == 0 ? Stage.Assessing : Stage.Resolving, n % 4 < 2 ? "blue" : "red");
            await AppendNextAsync($"d-{Samples.Number(n)}", part => WithState(part, stage, level) with
            {
                Deadlines = n % 8 < 4 ? [new(new(part.Row.Stream), Samples.Accept() with { Holder = n % 16 < 8 ? post : new Holder("officer") }, 1)] : [],
            });
        }

        (await IdsAsync(new(Level: new("red")))).MustList(Numbers(n => n % 4 >= 2));
        (await IdsAsync(new(Stage: Stage.Resolving))).MustList(Numbers(n => n % 2 == 1));
        (await IdsAsync(new(Post: post))).MustList(Numbers(n => n % 8 < 4 && n % 16 < 8));
        (await IdsAsync(new(Post: new Holder("officer")))).MustList(Numbers(n => n % 8 < 4 && n % 16 >= 8));
        (await IdsAsync(new(new("blue"), Stage.Assessing, post))).MustList(Numbers(n => n % 16 == 0));
        (await IdsAsync(new(Level: new("orange")))).MustBeEmpty();
        (await IdsAsync(new(Level: new("red")), "d-000021")).MustList(Numbers(n => n % 4 >= 2 && n > 21));
    }

    private async Task WorkersAsync()
    {
        await AppendNextAsync("d-1", part => Work(part, Stage.Resolving, "chief", ["li", "wang"], ["zhao"]));
        await AppendNextAsync("d-2", part => Work(part, Stage.Resolving, "li", ["wang", "wang"], []));
        await AppendNextAsync("d-3", part => Work(part, Stage.Resolving, null, ["li"], []));
        await AppendNextAsync("d-4", part => Work(part, Stage.Closed, null, ["li"], []));

        (await IdsAsync(new(Handler: "li"))).MustList(["d-1", "d-3"]);
        (await IdsAsync(new(Worker: "li"))).MustList(["d-1", "d-2", "d-3"]);
        (await IdsAsync(new(Worker: "zhao"))).MustList(["d-1"]);
        (await IdsAsync(new(Handler: "wang", Worker: "li"))).MustList(["d-1", "d-2"]);
        (await Journal.CountHandledAsync(["li", "wang", "chief", "nobody", "li"], Cancel)).OrderBy(count => count.Key, StringComparer.Ordinal)
            .MustList([new("chief", 0), new("li", 2), new("nobody", 0), new("wang", 2)]);
    }

    private async Task NoLongerAsync()
    {
        await AppendNextAsync("d-1", part => Work(part, Stage.Resolving, "li", ["li"], []));
        await AppendNextAsync("d-2", part => Work(part, Stage.Resolving, null, ["li"], []));

        await AppendNextAsync("d-1", part => Work(part, Stage.Resolving, "li", ["wang"], []));
        await AppendNextAsync("d-2", part => Work(part, Stage.Closed, null, ["li"], []));

        (await IdsAsync(new(Handler: "li"))).MustBeEmpty();
        (await IdsAsync(new(Worker: "li"))).MustList(["d-1"]);
        var closed = (await Journal.ListAsync(new(Stage: Stage.Closed), null, 10, Cancel)).MustBeOne();
        closed.Handlers.MustList(["li"]);
        await AppendNextAsync("d-2", part => Work(part, Stage.Screening, null, ["li"], []));
        (await IdsAsync(new(Handler: "li"))).MustList(["d-2"]);
    }

    private async Task BoundsAsync()
    {
        await Must.ThrowAsync<ArgumentOutOfRangeException>(async () => await Journal.ListAsync(new(), null, 0, Cancel));
        await Must.ThrowAsync<ArgumentOutOfRangeException>(async () => await Journal.ListAsync(new(), null, 1001, Cancel));
    }

    private static AppendPart Work(AppendPart part, Stage stage, string? lead, string[] handlers, string[] helpers) => WithState(part, stage, "blue") is { Summary: { } summary } known
        ? known with { Summary = summary with { Lead = lead, Handlers = [.. handlers], Helpers = [.. helpers] } }
        : throw new InvalidOperationException("A part of a dispute has a summary.");

    private static IEnumerable<string> Numbers(Predicate<int> which) => Enumerable.Range(0, 40).Where(n => which(n)).Select(n => $"d-{Samples.Number(n)}");

    private async Task<IEnumerable<string>> IdsAsync(DisputeFilter filter, string? after = null)
    {
        var ids = new List<string>();
        for (var page = await Journal.ListAsync(filter, after, 3, Cancel); page.Count > 0; page = await Journal.ListAsync(filter, ids[^1], 3, Cancel))
        {
            ids.AddRange(page.Select(s => s.Dispute.Value));
        }

        return ids;
    }

    private static JournalCheck Of(string name, Func<ListChecks, Task> check) => JournalCheck.OfOne(name, (journal, cancel) => check(new(journal, cancel)));
}
