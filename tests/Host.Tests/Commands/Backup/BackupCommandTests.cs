using System.Text.Json;
using Parley.Sqlite;

namespace Parley.Tests.Commands.Backup;

public sealed class BackupCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    private string Database => folder.Path("disputes.db");

    private string Backup => folder.Path("backup.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_database_in_use_is_backed_up_and_restored_in_the_language_of_the_person()
    {
        await using var open = await OpenAsync();

        var backup = await Run.Parley("backup", "--db", Database, "--out", Backup);
        File.Copy($"{Database}.key", folder.Path("again.db.key"));
        var restore = await Run.Parley("restore", Backup, "--db", folder.Path("again.db"), "--lang", "zh-CN");
        var verify = await Run.Parley("verify", "--db", folder.Path("again.db"));

        (backup.ExitCode, backup.Error).ShouldBe((0, string.Empty));
        backup.Out.ShouldStartWith($"Backed up to {Backup}: 0 streams, 0 commits, ");
        (restore.ExitCode, restore.Error).ShouldBe((0, string.Empty));
        restore.Out.ShouldStartWith("已恢复至");
        verify.ExitCode.ShouldBe(0);
        File.Exists($"{Backup}.key").ShouldBeFalse();
    }

    [Fact]
    public async Task Without_the_key_it_says_what_was_not_checked()
    {
        await (await OpenAsync()).DisposeAsync();
        File.Delete($"{Database}.key");

        var run = await Run.Parley("backup", "--db", Database, "--out", Backup, "--format", "json");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldStartWith("PAR4070");
        JsonDocument.Parse(run.Out).RootElement.GetProperty("personalPartsChecked").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_damaged_backup_is_an_error_that_names_the_damage()
    {
        await (await OpenAsync()).DisposeAsync();
        await Run.Parley("backup", "--db", Database, "--out", Backup);
        using (var file = File.OpenWrite(Backup))
        {
            file.Position = 4096;
            file.Write(new byte[1000]);
        }

        var run = await Run.Parley("restore", Backup, "--db", folder.Path("again.db"));

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("PAR4071");
        File.Exists(folder.Path("again.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task Nothing_is_written_over_and_nothing_made_of_a_file_that_is_not_there()
    {
        await (await OpenAsync()).DisposeAsync();

        var over = await Run.Parley("backup", "--db", Database, "--out", Database);
        var nothing = await Run.Parley("restore", Backup, "--db", folder.Path("again.db"));

        (over.ExitCode, over.Error).ShouldSatisfyAllConditions(x => x.ExitCode.ShouldBe(1), x => x.Error.ShouldStartWith("PAR0240"));
        (nothing.ExitCode, nothing.Error).ShouldSatisfyAllConditions(x => x.ExitCode.ShouldBe(1), x => x.Error.ShouldStartWith("PAR4010"));
    }

    private Task<SqliteJournal> OpenAsync() => SqliteJournal.OpenAsync(new SqliteOptions(Database), TestContext.Current.CancellationToken);
}
