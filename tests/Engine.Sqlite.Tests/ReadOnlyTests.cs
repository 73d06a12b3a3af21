using Parley.Journal;
using Parley.Sqlite;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

public sealed class ReadOnlyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_journal_opened_to_read_reads_and_refuses_to_write()
    {
        await folder.FillAsync();
        await using var journal = await folder.OpenAsync(options => options with { ReadOnly = true });

        var fault = await Should.ThrowAsync<JournalException>(() => TemporaryFolder.AppendAsync(journal, "d-1"));
        await Should.ThrowAsync<JournalException>(async () => await journal.WriteSettingAsync("a", "b", Cancel));

        fault.Id.ShouldBe("PAR0209");
        (await new Verification(journal, Samples.Codecs).RunAsync(Cancel)).Commits.ShouldBe(9);
    }

    [Fact]
    public async Task It_may_be_read_while_another_process_writes()
    {
        await folder.FillAsync();
        await using var writing = await folder.OpenAsync();
        await using var reading = await folder.OpenAsync(options => options with { ReadOnly = true });

        await TemporaryFolder.AppendAsync(writing, "d-1");

        (await reading.HeadAsync("d-1", Cancel)).Version.ShouldBe(4);
    }

    [Fact]
    public async Task A_disk_that_cannot_be_written_to_can_be_read_and_says_so_when_written()
    {
        using var disk = SmallDisk.Mount(folder["disk"], "4m");
        var options = new SqliteOptions(Path.Combine(disk.Path, "a b%20#?.db")) { Key = Samples.Key };
        await using (var journal = await SqliteJournal.OpenAsync(options, Cancel)) await TemporaryFolder.AppendAsync(journal, "d-1");
        disk.MakeReadOnly();

        await using var reading = await SqliteJournal.OpenAsync(options with { ReadOnly = true }, Cancel);
        var fault = await Should.ThrowAsync<JournalException>(() => SqliteJournal.OpenAsync(options, Cancel));

        (await new Verification(reading, Samples.Codecs).RunAsync(Cancel)).Commits.ShouldBe(1);
        fault.Id.ShouldBeOneOf("PAR0209", "PAR0210");
    }
}
