using Parley.Journal;
using Parley.Sqlite;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

public sealed class RestoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder place = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Backup => folder["backup.db"];

    public void Dispose()
    {
        folder.Dispose();
        place.Dispose();
    }

    [Fact]
    public async Task What_was_restored_is_the_same_and_goes_on()
    {
        await BackedUpAsync();

        var copy = await SqliteBackup.RestoreAsync(Backup, place.Options, Cancel);

        (copy.File, copy.Streams, copy.Commits, copy.PersonalPartsChecked).ShouldBe((place.Database, 3, 9, true));
        (await place.ExportAsync()).ShouldBe(await folder.ExportAsync());
        await using var journal = await place.OpenAsync();
        await TemporaryFolder.AppendAsync(journal, "d-1");
        (await new Verification(journal, Samples.Codecs).RunAsync(Cancel)).ShouldBe(new VerificationResult(3, 10, null));
    }

    [Theory]
    [InlineData("disputes.db")]
    [InlineData("disputes.db-wal")]
    [InlineData("disputes.db-journal")]
    public async Task Nothing_that_is_there_is_written_over_and_no_left_over_log_gets_into_it(string name)
    {
        await BackedUpAsync();
        File.WriteAllText(place[name], "mine");

        (await RefusedAsync()).Id.ShouldBe("PAR0240");

        Directory.GetFiles(place.Path).ShouldBe([place[name]]);
        File.ReadAllText(place[name]).ShouldBe("mine");
    }

    [Fact]
    public async Task A_damaged_backup_is_found_or_restores_the_same_history()
    {
        await BackedUpAsync(disputes: 40);
        var whole = File.ReadAllBytes(Backup);
        var history = await folder.ExportAsync();
        var random = new Random(20261129);
        var found = 0;
        for (var flip = 0; flip < 40; flip++)
        {
            var bytes = whole.ToArray();
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(Backup, bytes);
            if (await IsFoundAsync())
            {
                found++;
                Directory.GetFiles(place.Path).ShouldBeEmpty();
            }
            else
            {
                (await place.ExportAsync()).ShouldBe(history, $"flip {flip}");
                File.Delete(place.Database);
            }
        }

        found.ShouldBeGreaterThan(5);
    }

    [Theory]
    [InlineData("PRAGMA user_version = 99", "PAR0203")]
    [InlineData("PRAGMA application_id = 1", "PAR0202")]
    [InlineData("UPDATE commits SET at = at + 1 WHERE stream = 2 AND version = 2", "PAR0221")]
    [InlineData("UPDATE salts SET salt = randomblob(32) WHERE stream = 2", "PAR0226")]
    public async Task What_is_no_journal_newer_or_changed_is_refused_and_nothing_is_left(string sql, string id)
    {
        await folder.FillAsync();
        folder.Execute(sql);
        File.Move(folder.Database, Backup);

        (await RefusedAsync()).Id.ShouldBe(id);

        Directory.GetFiles(place.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_key_that_lies_there_must_be_the_backups_own()
    {
        await BackedUpAsync();
        MasterKey.CreateFile(place.KeyFile);

        (await RefusedAsync(place.Options with { Key = null })).Id.ShouldBe("PAR0207");

        File.Delete(place.KeyFile);
        (await SqliteBackup.RestoreAsync(Backup, place.Options with { Key = null }, Cancel)).PersonalPartsChecked.ShouldBeFalse();
    }

    [Fact]
    public async Task An_older_format_is_backed_up_and_restored_as_it_is_and_taken_over_when_it_is_opened()
    {
        await folder.FillAsync();
        folder.MakeFormatOne();
        await SqliteBackup.CreateAsync(folder.Options, Backup, Cancel);

        var copy = await SqliteBackup.RestoreAsync(Backup, place.Options, Cancel);

        (copy.Format, copy.PersonalPartsChecked).ShouldBe((1, false));
        (await place.VerifyAsync()).ShouldBe(new VerificationResult(3, 9, null));
    }

    private async Task BackedUpAsync(int disputes = 3)
    {
        await folder.FillAsync(disputes);
        await SqliteBackup.CreateAsync(folder.Options, Backup, Cancel);
    }

    private async Task<bool> IsFoundAsync()
    {
        try
        {
            await SqliteBackup.RestoreAsync(Backup, place.Options, Cancel);
            return false;
        }
        catch (JournalException)
        {
            return true;
        }
    }

    private async Task<JournalException> RefusedAsync(SqliteOptions? options = null) =>
        await Should.ThrowAsync<JournalException>(() => SqliteBackup.RestoreAsync(Backup, options ?? place.Options, Cancel));
}
