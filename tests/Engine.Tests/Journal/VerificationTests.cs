using Parley.Disputes.Events;
using Parley.Journal;
using Parley.Testing.Contract;

namespace Parley.Tests.Journal;

public sealed class VerificationTests : IAsyncDisposable
{
    private readonly MemoryJournal journal = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => journal.DisposeAsync();

    [Fact]
    public async Task The_first_damaged_entry_is_named_and_whole_streams_before_it_are_counted()
    {
        await AppendAsync("d-1");
        await AppendAsync("d-2");
        await AppendAsync("d-2", row => row with { BodyHash = new byte[16] });
        await AppendAsync("d-3", row => row with { BodyHash = new byte[16] });

        var result = await RunAsync();

        (result.Streams, result.Commits).ShouldBe((1, 1));
        var damage = result.Damage.ShouldNotBeNull();
        (damage.Stream, damage.Version, damage.Kind.Id).ShouldBe(("d-2", 2, "PAR0221"));
    }

    [Fact]
    public async Task A_list_that_shows_another_version_is_damage()
    {
        await AppendAsync("d-1", change: part => part with { Summary = Samples.Summary("d-1", 7) });

        (await RunAsync()).Damage.ShouldNotBeNull().Kind.Id.ShouldBe("PAR0224");
    }

    [Fact]
    public async Task A_dispute_that_no_list_shows_is_damage()
    {
        await AppendAsync("d-1", change: part => part with { Summary = null });

        (await RunAsync()).Damage.ShouldNotBeNull().Kind.Id.ShouldBe("PAR0224");
    }

    [Fact]
    public async Task A_key_that_is_gone_without_an_erasure_is_damage()
    {
        await AppendAsync("d-1", change: part => part with { Salts = [] });

        var damage = (await RunAsync()).Damage.ShouldNotBeNull();

        (damage.Stream, damage.Version, damage.Kind.Id).ShouldBe(("d-1", 1, "PAR0226"));
    }

    [Fact]
    public async Task After_an_erasure_everything_still_verifies()
    {
        RecordedCommit[] history = [Samples.Reported("d-1"), Samples.Commit("d-1", 2, "ErasePerson", new PersonErased("p1"))];
        var report = Samples.Codecs.Encode(history[0], Samples.Body("1"), default, []);
        var erasure = Samples.Codecs.Encode(history[1], Samples.Body("2"), report.Row.Hash, report.NewSalts);
        await journal.AppendAsync(new([Samples.Part(history[..1], report)]), Cancel);
        await journal.AppendAsync(new([Samples.Part(history, erasure)]), Cancel);

        (await RunAsync()).ShouldBe(new VerificationResult(1, 2, null));
    }

    [Fact]
    public async Task Another_key_is_told_from_an_erasure()
    {
        await AppendAsync("d-1");

        var result = await new Verification(journal, new CommitCodecs(new KeyRing(MasterKey.Create()))).RunAsync(Cancel);

        result.Damage.ShouldNotBeNull().Kind.Id.ShouldBe("PAR0217");
    }

    [Fact]
    public async Task A_journal_that_is_written_to_meanwhile_is_not_called_damaged()
    {
        // Bounded: where looking takes longer than writing, a writer without an end leaves each look more to see than the last.
        const int Appends = 10_000;
        var writing = Task.Run(
            async () =>
            {
                for (var n = 0; n < Appends; n++) await AppendAsync($"d-{n % 1100}");
            },
            Cancel);

        do (await RunAsync()).Damage.ShouldBeNull();
        while (!writing.IsCompleted);

        await writing;
    }

    private Task<VerificationResult> RunAsync() => new Verification(journal, Samples.Codecs).RunAsync(Cancel);

    private async Task AppendAsync(string stream, Func<JournalRow, JournalRow>? damage = null, Func<AppendPart, AppendPart>? change = null)
    {
        var part = JournalChecks.Part(stream, await journal.HeadAsync(stream, Cancel));
        if (damage is not null) part = part with { Row = damage(part.Row) };
        if (change is not null) part = change(part);
        (await journal.AppendAsync(new([part]), Cancel)).ShouldBe(AppendResult.Appended);
    }
}
