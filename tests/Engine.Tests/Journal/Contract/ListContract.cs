using Parley.Disputes;
using Parley.Journal;

namespace Parley.Tests.Journal.Contract;

public abstract class ListContract : TwoStreamContract
{
    [Fact]
    public async Task A_summary_comes_back_as_it_was_and_is_replaced_by_the_next()
    {
        await AppendNextAsync("d-1");
        await AppendNextAsync("d-1", part => WithState(part, Stage.Closed, "red") with
        {
            Summary = Samples.Summary("d-1", 2) with { Stage = Stage.Closed, Level = new("red"), Category = null, Episode = 3, DeadlinesMissed = 4 },
        });

        var listed = (await Journal.ListAsync(new(), null, 10, Cancel)).ShouldHaveSingleItem();

        listed.ShouldBe(Samples.Summary("d-1", 2) with { Stage = Stage.Closed, Level = new("red"), Category = null, Episode = 3, DeadlinesMissed = 4 });
    }

    [Fact]
    public async Task Disputes_are_listed_by_id_in_ordinal_order_page_by_page()
    {
        string[] names = ["b", "B", "a-1", "a.1", "a_1", "10", "9", "Z", "z"];
        foreach (var name in names) await AppendNextAsync(name);

        var listed = new List<string>();
        for (var page = await PageAsync(null); page.Count > 0; page = await PageAsync(listed[^1])) listed.AddRange(page);

        listed.ShouldBe(names.Order(StringComparer.Ordinal));
        (await Journal.StreamsAsync(Cancel).ToListAsync(Cancel)).ShouldBe(listed);
        async Task<List<string>> PageAsync(string? after) => [.. (await Journal.ListAsync(new(), after, 2, Cancel)).Select(s => s.Dispute.Value)];
    }

    [Fact]
    public async Task A_list_can_be_narrowed_by_level_stage_and_post()
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

        (await IdsAsync(new(Level: new("red")))).ShouldBe(Numbers(n => n % 4 >= 2));
        (await IdsAsync(new(Stage: Stage.Resolving))).ShouldBe(Numbers(n => n % 2 == 1));
        (await IdsAsync(new(Post: post))).ShouldBe(Numbers(n => n % 8 < 4 && n % 16 < 8));
        (await IdsAsync(new(Post: new Holder("officer")))).ShouldBe(Numbers(n => n % 8 < 4 && n % 16 >= 8));
        (await IdsAsync(new(new("blue"), Stage.Assessing, post))).ShouldBe(Numbers(n => n % 16 == 0));
        (await IdsAsync(new(Level: new("orange")))).ShouldBeEmpty();
        (await IdsAsync(new(Level: new("red")), "d-000021")).ShouldBe(Numbers(n => n % 4 >= 2 && n > 21));
    }

    [Fact]
    public async Task The_active_disputes_of_a_person_are_found_by_who_handles_leads_or_helps_and_counted()
    {
        await AppendNextAsync("d-1", part => Work(part, Stage.Resolving, "chief", ["li", "wang"], ["zhao"]));
        await AppendNextAsync("d-2", part => Work(part, Stage.Resolving, "li", ["wang", "wang"], []));
        await AppendNextAsync("d-3", part => Work(part, Stage.Resolving, null, ["li"], []));
        await AppendNextAsync("d-4", part => Work(part, Stage.Closed, null, ["li"], []));

        (await IdsAsync(new(Handler: "li"))).ShouldBe(["d-1", "d-3"]);
        (await IdsAsync(new(Worker: "li"))).ShouldBe(["d-1", "d-2", "d-3"]);
        (await IdsAsync(new(Worker: "zhao"))).ShouldBe(["d-1"]);
        (await IdsAsync(new(Handler: "wang", Worker: "li"))).ShouldBe(["d-1", "d-2"]);
        (await Journal.CountHandledAsync(["li", "wang", "chief", "nobody", "li"], Cancel)).ShouldBe(
            new Dictionary<string, int> { ["li"] = 2, ["wang"] = 2, ["chief"] = 0, ["nobody"] = 0 }, ignoreOrder: true);
    }

    [Fact]
    public async Task Whoever_no_longer_works_on_a_dispute_or_on_one_that_ended_is_not_found_there()
    {
        await AppendNextAsync("d-1", part => Work(part, Stage.Resolving, "li", ["li"], []));
        await AppendNextAsync("d-2", part => Work(part, Stage.Resolving, null, ["li"], []));

        await AppendNextAsync("d-1", part => Work(part, Stage.Resolving, "li", ["wang"], []));
        await AppendNextAsync("d-2", part => Work(part, Stage.Closed, null, ["li"], []));

        (await IdsAsync(new(Handler: "li"))).ShouldBeEmpty();
        (await IdsAsync(new(Worker: "li"))).ShouldBe(["d-1"]);
        var closed = (await Journal.ListAsync(new(Stage: Stage.Closed), null, 10, Cancel)).ShouldHaveSingleItem();
        closed.Handlers.ShouldBe(["li"]);
        await AppendNextAsync("d-2", part => Work(part, Stage.Screening, null, ["li"], []));
        (await IdsAsync(new(Handler: "li"))).ShouldBe(["d-2"]);
    }

    [Fact]
    public async Task A_list_has_at_least_one_entry_and_at_most_a_thousand()
    {
        await Should.ThrowAsync<ArgumentOutOfRangeException>(async () => await Journal.ListAsync(new(), null, 0, Cancel));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(async () => await Journal.ListAsync(new(), null, 1001, Cancel));
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
}
