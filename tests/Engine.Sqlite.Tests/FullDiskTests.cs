using Parley.Disputes.Events;
using Parley.Disputes;
using Parley.Journal;
using Parley.Sqlite;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_full_database_refuses_reads_on_and_writes_again_once_there_is_room()
    {
        await folder.FillAsync();
        long written;
        await using (var journal = await folder.OpenAsync(options => options with { MaxBytes = 400_000 }))
        {
            var fault = await FillUpAsync(journal);
            written = (await journal.HeadAsync("d-1", Cancel)).Version;

            fault.Id.ShouldBe("PAR0208");
            (await new Verification(journal, Samples.Codecs).RunAsync(Cancel)).Damage.ShouldBeNull();
            await Should.ThrowAsync<JournalException>(() => AppendBigAsync(journal));
        }

        await using var roomy = await folder.OpenAsync();
        await TemporaryFolder.AppendAsync(roomy, "d-1");
        (await roomy.HeadAsync("d-1", Cancel)).Version.ShouldBe(written + 1);
    }

    [Fact]
    public async Task A_full_disk_refuses_reads_on_and_writes_again_by_itself_once_there_is_room()
    {
        using var disk = SmallDisk.Mount(folder["disk"], "2m");
        await using var journal = await SqliteJournal.OpenAsync(new(Path.Combine(disk.Path, "disputes.db")) { Key = Samples.Key }, Cancel);
        await TemporaryFolder.AppendAsync(journal, "d-1");
        File.WriteAllBytes(Path.Combine(disk.Path, "ballast"), new byte[600_000]);

        var fault = await FillUpAsync(journal);
        var stored = (await journal.HeadAsync("d-1", Cancel)).Version;

        fault.Id.ShouldBe("PAR0208");
        (await journal.ReadAsync("d-1", 0, Cancel)).Count.ShouldBe((int)stored);
        (await new Verification(journal, Samples.Codecs).RunAsync(Cancel)).Damage.ShouldBeNull();

        File.Delete(Path.Combine(disk.Path, "ballast"));
        await TemporaryFolder.AppendAsync(journal, "d-1");
        (await journal.HeadAsync("d-1", Cancel)).Version.ShouldBe(stored + 1);
        (await new Verification(journal, Samples.Codecs).RunAsync(Cancel)).Damage.ShouldBeNull();
    }

    [Fact]
    public async Task A_disk_without_room_for_the_tables_is_refused()
    {
        using var disk = SmallDisk.Mount(folder["disk"], "16k");

        var fault = await Should.ThrowAsync<JournalException>(() => SqliteJournal.OpenAsync(new(Path.Combine(disk.Path, "disputes.db")) { Key = Samples.Key }, Cancel));

        fault.Id.ShouldBe("PAR0208");
    }

    private static async Task<JournalException> FillUpAsync(SqliteJournal journal)
    {
        for (var tries = 0; tries < 10_000; tries++)
        {
            try
            {
                await AppendBigAsync(journal);
            }
            catch (JournalException fault)
            {
                return fault;
            }
        }

        throw new InvalidOperationException("It never was full.");
    }

    private static async Task AppendBigAsync(SqliteJournal journal)
    {
        var head = await journal.HeadAsync("d-1", Cancel);
        var salts = await journal.ReadSaltsAsync("d-1", Cancel);
        var note = Samples.Commit("d-1", head.Version + 1, "AddNote", new NoteAdded(new PersonalText(PersonalText.Whole, new string('x', 20_000))));
        var encoded = Samples.Codecs.Encode(note, Samples.Body("n"), head.Hash, salts);
        await journal.AppendAsync(new([new(encoded.Row) { Summary = Samples.Summary("d-1", head.Version + 1), Salts = encoded.NewSalts }]), Cancel);
    }
}
