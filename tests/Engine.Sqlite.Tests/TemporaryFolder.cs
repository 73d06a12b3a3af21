using Microsoft.Data.Sqlite;
using Parley.Journal;
using Parley.Sqlite;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

/// <summary>A folder that is gone after the test, with a database in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("parley-sqlite-").FullName;

    public string Path => folder;

    public string Database => this["disputes.db"];

    public string KeyFile => $"{Database}.key";

    public SqliteOptions Options => new(Database) { Key = Samples.Key };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public string this[string name] => System.IO.Path.Combine(folder, name);

    public static async Task AppendAsync(IJournal journal, string stream, Func<AppendPart, AppendPart>? change = null)
    {
        var part = JournalChecks.Part(stream, await journal.HeadAsync(stream, Cancel));
        (await journal.AppendAsync(new([change is null ? part : change(part)]), Cancel)).ShouldBe(AppendResult.Appended);
    }

    public async Task<SqliteJournal> OpenAsync(Func<SqliteOptions, SqliteOptions>? change = null) =>
        await SqliteJournal.OpenAsync(change is null ? Options : change(Options), Cancel);

    /// <summary>Opens a journal that must not open.</summary>
    public async Task<JournalException> RefusedAsync(Func<SqliteOptions, SqliteOptions>? change = null) =>
        await Should.ThrowAsync<JournalException>(async () => await OpenAsync(change));

    /// <summary>Makes a journal with some commits, and closes it.</summary>
    public async Task FillAsync(int disputes = 3, int commitsEach = 3)
    {
        await using var journal = await OpenAsync();
        for (var commit = 0; commit < commitsEach; commit++)
        {
            for (var dispute = 1; dispute <= disputes; dispute++) await AppendAsync(journal, $"d-{dispute}");
        }
    }

    /// <summary>Changes the database behind the journal's back.</summary>
    public int Execute(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    /// <summary>Makes the database one of the first format, as the first release wrote it.</summary>
    public void MakeFormatOne() => Execute(
        "DROP TABLE snapshots; DROP TABLE deliveries; DROP INDEX intents_unplanned; ALTER TABLE intents DROP COLUMN planned; "
        + "ALTER TABLE intents DROP COLUMN occasion; ALTER TABLE intents DROP COLUMN grouped; DROP TABLE work; ALTER TABLE streams DROP COLUMN work; DROP INDEX streams_marked; "
        + "ALTER TABLE streams DROP COLUMN archive; ALTER TABLE streams DROP COLUMN archived_by; ALTER TABLE streams DROP COLUMN forgotten; ALTER TABLE streams DROP COLUMN forgotten_by; PRAGMA user_version = 1");

    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Database, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    public async Task<VerificationResult> VerifyAsync()
    {
        await using var journal = await OpenAsync();
        return await new Verification(journal, Samples.Codecs).RunAsync(Cancel);
    }

    public async Task<byte[]> ExportAsync()
    {
        await using var journal = await OpenAsync();
        using var target = new MemoryStream();
        await new CanonicalExport(journal, Samples.Codecs).WriteAsync(target, cancellationToken: Cancel);
        return target.ToArray();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
