using Parley.Journal;
using Parley.Sqlite;

namespace Parley.Tests.Sqlite;

public sealed class KeyPlaceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_new_database_gets_a_key_file_beside_it_and_uses_it_again()
    {
        var first = await OpenAsync();
        var second = await OpenAsync();

        second.ShouldBe(first);
        File.Exists(folder.KeyFile).ShouldBeTrue();
        Directory.GetFiles(folder.Path).Order().ShouldBe([folder.Database, folder.KeyFile]);
        File.ReadAllBytes(folder.Database).AsSpan().IndexOf(MasterKeyBytes()).ShouldBe(-1);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(folder.KeyFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task A_key_that_is_missing_is_never_created_again()
    {
        await OpenAsync();
        File.Move(folder.KeyFile, folder["elsewhere"]);

        (await RefusedAsync()).Id.ShouldBe("PAR0205");
        File.Exists(folder.KeyFile).ShouldBeFalse();
        (await RefusedAsync(options => options with { ReadOnly = true })).Id.ShouldBe("PAR0205");

        File.Move(folder["elsewhere"], folder.KeyFile);
        await OpenAsync();
    }

    [Fact]
    public async Task Another_key_is_refused()
    {
        await OpenAsync();
        File.Delete(folder.KeyFile);
        MasterKey.CreateFile(folder.KeyFile);

        (await RefusedAsync()).Id.ShouldBe("PAR0207");
        (await RefusedAsync(options => options with { Key = MasterKey.Create() })).Id.ShouldBe("PAR0207");
    }

    [Fact]
    public async Task A_key_file_that_is_none_is_refused()
    {
        await OpenAsync();
        File.WriteAllText(folder.KeyFile, "parley");

        (await RefusedAsync()).Id.ShouldBe("PAR0206");
    }

    [Fact]
    public async Task A_key_the_host_keeps_needs_no_file()
    {
        var key = MasterKey.Create();

        (await OpenAsync(options => options with { Key = key })).ShouldBe(key.Id);

        File.Exists(folder.KeyFile).ShouldBeFalse();
        (await RefusedAsync()).Id.ShouldBe("PAR0205");
    }

    [Fact]
    public async Task A_key_file_may_lie_elsewhere_and_be_there_first()
    {
        var key = MasterKey.CreateFile(folder["secret"]);

        (await OpenAsync(options => options with { KeyFile = folder["secret"] })).ShouldBe(key.Id);

        File.Exists(folder.KeyFile).ShouldBeFalse();
    }

    [Fact]
    public async Task A_process_that_stopped_while_it_created_the_database_left_nothing_that_cannot_go_on()
    {
        var drafted = MasterKey.CreateFile($"{folder.KeyFile}.new");
        File.WriteAllBytes(folder.Database, []);

        (await OpenAsync()).ShouldBe(drafted.Id, "stopped before the tables were there");

        File.Move(folder.KeyFile, $"{folder.KeyFile}.new");
        (await OpenAsync()).ShouldBe(drafted.Id, "stopped before the key had its name");
        File.Exists(folder.KeyFile).ShouldBeTrue();
    }

    [Fact]
    public async Task Many_that_open_a_new_journal_at_once_share_one_key()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => SqliteJournal.OpenAsync(folder.Options with { Key = null }))));

        opened.Select(journal => journal.Key.Id).Distinct().ShouldHaveSingleItem();
        foreach (var journal in opened) await TemporaryFolder.AppendAsync(journal, "d-1");
        foreach (var journal in opened) await journal.DisposeAsync();
        Directory.GetFiles(folder.Path).Order().ShouldBe([folder.Database, folder.KeyFile]);
    }

    private async Task<string> OpenAsync(Func<SqliteOptions, SqliteOptions>? change = null)
    {
        await using var journal = await folder.OpenAsync(options => (change ?? (o => o))(options with { Key = null }));
        return journal.Key.Id;
    }

    private Task<JournalException> RefusedAsync(Func<SqliteOptions, SqliteOptions>? change = null) =>
        folder.RefusedAsync(options => (change ?? (o => o))(options with { Key = null }));

    private byte[] MasterKeyBytes() => Convert.FromBase64String(File.ReadAllText(folder.KeyFile)["parley-key-1:".Length..].Trim());
}
