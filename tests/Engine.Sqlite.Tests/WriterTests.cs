using Parley.Disputes.Events;
using Parley.Disputes;
using Parley.Journal;
using Parley.Sqlite;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

public sealed class WriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_cannot_be_stored_fails_alone_and_none_of_its_group()
    {
        await using var journal = await folder.OpenAsync();
        var bad = JournalChecks.Part("d-000050", default) with { Salts = [Samples.Salt("d-000050"), Samples.Salt("d-000050")] };

        var tasks = Enumerable.Range(0, 100)
            .Select(n => journal.AppendAsync(new([n == 50 ? bad : JournalChecks.Part($"d-{Samples.Number(n)}", default)]), Cancel).AsTask()).ToList();
        var fault = await Should.ThrowAsync<JournalException>(() => Task.WhenAll(tasks));

        fault.Id.ShouldBe("PAR0214");
        tasks.Count(task => task.IsCompletedSuccessfully).ShouldBe(99);
        (await journal.HeadAsync("d-000050", Cancel)).Version.ShouldBe(0);
        (await new Verification(journal, Samples.Codecs).RunAsync(Cancel)).ShouldBe(new VerificationResult(99, 99, null));
    }

    [Fact]
    public async Task A_bug_in_one_append_reaches_its_caller_and_stops_nobody_else()
    {
        await using var journal = await folder.OpenAsync();
        var bad = JournalChecks.Part("d-1", default) with { Erased = new BrokenList() };

        await Should.ThrowAsync<NotImplementedException>(async () => await journal.AppendAsync(new([bad]), Cancel));
        await TemporaryFolder.AppendAsync(journal, "d-2");

        (await journal.HeadAsync("d-1", Cancel)).Version.ShouldBe(0);
        (await journal.HeadAsync("d-2", Cancel)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_handed_over_before_closing_is_written()
    {
        var journal = await folder.OpenAsync();
        var tasks = Enumerable.Range(0, 500).Select(n => journal.AppendAsync(new([JournalChecks.Part($"d-{Samples.Number(n)}", default)]), Cancel).AsTask()).ToList();

        await journal.DisposeAsync();

        (await Task.WhenAll(tasks)).ShouldAllBe(result => result == AppendResult.Appended);
        (await folder.VerifyAsync()).Commits.ShouldBe(500);
    }

    [Fact]
    public async Task A_closed_journal_says_that_it_is_closed()
    {
        var journal = await folder.OpenAsync();
        await journal.DisposeAsync();
        await journal.DisposeAsync();

        (await Should.ThrowAsync<JournalException>(async () => await journal.AppendAsync(new([JournalChecks.Part("d-1", default)]), Cancel))).Id.ShouldBe("PAR0215");
        (await Should.ThrowAsync<JournalException>(async () => await journal.HeadAsync("d-1", Cancel))).Id.ShouldBe("PAR0215");
    }

    [Fact]
    public async Task Whoever_waits_for_room_while_the_journal_is_closed_hears_that_it_is()
    {
        var journal = await folder.OpenAsync(options => options with { WaitingWrites = 1 });
        var tasks = Enumerable.Range(0, 200).Select(n => journal.AppendAsync(new([JournalChecks.Part($"d-{Samples.Number(n)}", default)]), Cancel).AsTask()).ToList();

        await journal.DisposeAsync();
        await Task.WhenAll(tasks.Select(task => task.ContinueWith(_ => { }, Cancel, TaskContinuationOptions.None, TaskScheduler.Default))).WaitAsync(TimeSpan.FromSeconds(30), Cancel);

        var written = (await folder.VerifyAsync()).Commits;
        tasks.Count(task => task.IsCompletedSuccessfully).ShouldBe((int)written);
        tasks.Where(task => task.IsFaulted).ShouldAllBe(task => task.Exception != null && task.Exception.InnerException is JournalException && ((JournalException)task.Exception.InnerException).Id == "PAR0215");
    }

    [Fact]
    public async Task More_may_be_handed_over_than_may_wait()
    {
        await using var journal = await folder.OpenAsync(options => options with { WaitingWrites = 3 });

        var results = await Task.WhenAll(Enumerable.Range(0, 200).Select(n => journal.AppendAsync(new([JournalChecks.Part($"d-{Samples.Number(n)}", default)]), Cancel).AsTask()));

        results.ShouldAllBe(result => result == AppendResult.Appended);
    }

    [Fact]
    public async Task A_large_commit_comes_back_whole()
    {
        await using var journal = await folder.OpenAsync();
        var text = string.Concat(Enumerable.Repeat("纠纷𠮷\0\"\\ ", 40_000));
        var encoded = Samples.Codecs.Encode(Samples.Commit("d-1", 1, "AddNote", new NoteAdded(new PersonalText(PersonalText.Whole, text))), Samples.Body("n"), default, []);

        await journal.AppendAsync(new([new(encoded.Row) { Summary = Samples.Summary("d-1", 1), Salts = encoded.NewSalts }]), Cancel);

        var read = Samples.Codecs.DecodeAll(await journal.ReadAsync("d-1", 0, Cancel), default, await journal.ReadSaltsAsync("d-1", Cancel));
        read[0].Events[0].ShouldBe(new NoteAdded(new PersonalText(PersonalText.Whole, text)));
    }

    [Theory]
    [InlineData("disputes.db")]
    [InlineData("Data Source=disputes.db")]
    public void A_connection_string_or_a_path_names_the_file(string text) =>
        SqliteOptions.Parse(text).Database.ShouldBe(Path.GetFullPath("disputes.db"));

    [Theory]
    [InlineData("")]
    [InlineData("Data Source=")]
    [InlineData("Data Source=:memory:")]
    [InlineData("Colour=green")]
    public void Anything_else_is_a_misuse(string text) => Should.Throw<ArgumentException>(() => SqliteOptions.Parse(text));
}
