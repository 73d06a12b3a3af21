using Parley.Disputes.Events;
using Parley.Disputes;
using Parley.Journal;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

public sealed class UpgradeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_of_the_first_format_is_taken_over_and_lists_who_works_on_what()
    {
        await OfFormatOneAsync();

        await using var journal = await folder.OpenAsync();

        (await journal.ListAsync(new(Handler: "li"), null, 10, Cancel)).ShouldHaveSingleItem().Lead.ShouldBe("chief");
        (await journal.CountHandledAsync(["li", "chief"], Cancel)).ShouldBe(new Dictionary<string, int> { ["li"] = 1, ["chief"] = 0 }, ignoreOrder: true);
        (await journal.CheckStoreAsync(Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task A_file_of_the_first_format_that_may_only_be_read_is_refused_until_it_was_taken_over()
    {
        await OfFormatOneAsync();

        (await folder.RefusedAsync(options => options with { ReadOnly = true })).Id.ShouldBe("PAR0228");

        await (await folder.OpenAsync()).DisposeAsync();
        await using var journal = await folder.OpenAsync(options => options with { ReadOnly = true });
        (await journal.CountHandledAsync(["li"], Cancel))["li"].ShouldBe(1);
    }

    private async Task OfFormatOneAsync()
    {
        await using (var journal = await folder.OpenAsync())
        {
            await journal.AppendAsync(
                new(
                [
                    new(Row("d-1", new PlanRecorded("chief", ["li"], new(PersonalText.Whole, "measures"), null, null))) { Summary = Samples.Summary("d-1", 1), Salts = [Samples.Salt("d-1")] },
                    new(Row("d-2", new NoteAdded(new(PersonalText.Whole, "note")))) { Summary = Samples.Summary("d-2", 1), Salts = [Samples.Salt("d-2")] },
                ]),
                Cancel);
        }

        folder.MakeFormatOne();
    }

    private static JournalRow Row(string stream, DisputeEvent happened) =>
        Samples.Codecs.Encode(Samples.Commit(stream, 1, "RecordPlan", happened), Samples.Body("x"), default, [Samples.Salt(stream)]).Row;
}
