using Microsoft.Data.Sqlite;
using Parley.Journal;
using Parley.Sqlite;

namespace Parley.Tests.Sqlite;

/// <summary>A folder that is gone after the test, with a database in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("parley-sqlite-").FullName;

    public string Database => Path.Combine(folder, "disputes.db");

    public string KeyFile => $"{Database}.key";

    public SqliteOptions Options => new(Database) { Key = Tests.Journal.Samples.Key };

    public string this[string name] => Path.Combine(folder, name);

    public async Task<SqliteJournal> OpenAsync(Func<SqliteOptions, SqliteOptions>? change = null) =>
        await SqliteJournal.OpenAsync(change is null ? Options : change(Options), TestContext.Current.CancellationToken);

    /// <summary>Opens a journal that must not open.</summary>
    public async Task<JournalException> RefusedAsync(Func<SqliteOptions, SqliteOptions>? change = null) =>
        await Should.ThrowAsync<JournalException>(async () => await OpenAsync(change));

    /// <summary>Changes the database behind the journal's back.</summary>
    public void Execute(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Database, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
