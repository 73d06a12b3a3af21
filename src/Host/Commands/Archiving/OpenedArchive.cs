using Parley.Journal;
using Parley.Sqlite;

namespace Parley.Host.Commands.Archiving;

/// <summary>An archive opened to read, with the database its persons are in where that was named.</summary>
internal sealed class OpenedArchive : IAsyncDisposable
{
    private OpenedArchive(SqliteJournal archive, OpenedJournal? database) => (Archive, Database) = (archive, database);

    public SqliteJournal Archive { get; }

    public OpenedJournal? Database { get; }

    public KeyRing Keys => new(Archive.Key);

    public static async Task<OpenedArchive> OpenAsync(string archive, string? database, CancellationToken cancellationToken)
    {
        DatabaseOption.MustExist(archive);
        var opened = database is null ? null : await DatabaseOption.OpenToReadAsync(database, cancellationToken);
        try
        {
            return new(await SqliteArchive.OpenAsync(DatabaseOption.Named(archive).Database, opened?.Key, opened?.Journal, cancellationToken), opened);
        }
        catch
        {
            if (opened is not null) await opened.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Archive.DisposeAsync();
        if (Database is not null) await Database.DisposeAsync();
    }
}
