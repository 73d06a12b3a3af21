using Parley.Journal;
using Parley.Sqlite;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

public sealed class BackupTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Backup => folder["backup.db"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_copy_taken_while_others_write_holds_what_was_acknowledged_before_and_half_of_nothing()
    {
        await folder.FillAsync(20, 20);
        await using var journal = await folder.OpenAsync();
        using var done = new CancellationTokenSource();
        var writing = Enumerable.Range(1, 4).Select(n => Task.Run(() => WriteOnAsync(journal, $"w-{n}", done.Token), Cancel)).ToArray();
        for (var n = 1; n <= 4; n++)
        {
            while ((await journal.HeadAsync($"w-{n}", Cancel)).Version < 5) await Task.Delay(1, Cancel);
        }

        var acknowledged = (await journal.HeadAsync("w-1", Cancel)).Version;

        var copy = await SqliteBackup.CreateAsync(folder.Options, Backup, Cancel);

        await done.CancelAsync();
        await Task.WhenAll(writing);
        await using var taken = await OpenAsync(Backup);
        (await taken.HeadAsync("w-1", Cancel)).Version.ShouldBeInRange(acknowledged, (await journal.HeadAsync("w-1", Cancel)).Version);
        var result = await new Verification(taken, Samples.Codecs).RunAsync(Cancel);
        (result.Damage, result.Streams, result.Commits).ShouldBe((null, copy.Streams, copy.Commits));
        copy.ShouldBe(new SqliteCopy(Backup, Schema.Format, 24, copy.Commits, new FileInfo(Backup).Length, PersonalPartsChecked: true));
    }

    [Fact]
    public async Task Only_the_owner_may_read_a_copy_and_nothing_else_is_left()
    {
        await folder.FillAsync();

        await SqliteBackup.CreateAsync(folder.Options, Backup, Cancel);

        Files().ShouldBe([Backup, folder.Database]);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(Backup).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task A_file_that_is_there_is_never_written_over()
    {
        await folder.FillAsync();
        File.WriteAllText(Backup, "something else");

        (await RefusedAsync(SqliteBackup.CreateAsync(folder.Options, Backup, Cancel))).Id.ShouldBe("PAR0240");
        (await RefusedAsync(SqliteBackup.CreateAsync(folder.Options, folder.Database, Cancel))).Id.ShouldBe("PAR0240");

        File.ReadAllText(Backup).ShouldBe("something else");
    }

    [Theory]
    [InlineData("UPDATE commits SET at = at + 1 WHERE stream = 2 AND version = 2", "PAR0221")]
    [InlineData("DELETE FROM commits WHERE stream = 2 AND version = 3", "PAR0223")]
    [InlineData("DELETE FROM streams WHERE id = 2", "PAR0227")]
    public async Task Of_a_damaged_journal_no_copy_is_kept(string sql, string id)
    {
        await folder.FillAsync();
        folder.Execute(sql);

        (await RefusedAsync(SqliteBackup.CreateAsync(folder.Options, Backup, Cancel))).Id.ShouldBe(id);

        Files().ShouldBe([folder.Database]);
    }

    [Fact]
    public async Task Without_the_key_the_chain_is_checked_and_the_personal_parts_are_said_not_to_be()
    {
        await folder.FillAsync();
        var keyless = folder.Options with { Key = null };

        var copy = await SqliteBackup.CreateAsync(keyless, Backup, Cancel);
        folder.Execute("UPDATE commits SET hash = zeroblob(32) WHERE stream = 2 AND version = 2");

        (copy.PersonalPartsChecked, copy.Streams, copy.Commits).ShouldBe((false, 3, 9));
        (await RefusedAsync(SqliteBackup.CreateAsync(keyless, folder["other.db"], Cancel))).Id.ShouldBe("PAR0221");
    }

    [Fact]
    public async Task A_full_disk_is_told_and_leaves_nothing()
    {
        await folder.FillAsync(200);
        using var disk = SmallDisk.Mount(folder["disk"], "64k");

        var fault = await RefusedAsync(SqliteBackup.CreateAsync(folder.Options, Path.Combine(disk.Path, "backup.db"), Cancel));

        fault.Id.ShouldBe("PAR0208");
        fault.About[0].ShouldBe(Path.Combine(disk.Path, "backup.db"));
        Directory.GetFiles(disk.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task Giving_up_leaves_nothing()
    {
        await folder.FillAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => SqliteBackup.CreateAsync(folder.Options, Backup, new CancellationToken(canceled: true)));

        Files().ShouldBe([folder.Database]);
    }

    /// <summary>All files but those that whoever reads the journal needs beside it.</summary>
    private IEnumerable<string> Files() => Directory.GetFiles(folder.Path).Where(path => path != $"{folder.Database}-wal" && path != $"{folder.Database}-shm").Order();

    private static async Task<JournalException> RefusedAsync(Task<SqliteCopy> copying) => await Should.ThrowAsync<JournalException>(() => copying);

    private static async Task<SqliteJournal> OpenAsync(string database) => await SqliteJournal.OpenAsync(new(database) { Key = Samples.Key }, Cancel);

    private static async Task WriteOnAsync(IJournal journal, string stream, CancellationToken until)
    {
        while (!until.IsCancellationRequested) await TemporaryFolder.AppendAsync(journal, stream);
    }
}
