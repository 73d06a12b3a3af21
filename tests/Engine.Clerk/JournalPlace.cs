using Parley.Journal;
using Parley.Postgres;
using Parley.Sqlite;

namespace Parley.Clerk;

/// <summary>Where clerks find their journal: a file, or a database of a server when it is named by a connection string. On a server all of them know the key.</summary>
internal static class JournalPlace
{
    private static readonly MasterKey Key = MasterKey.FromBytes([.. Enumerable.Range(1, MasterKey.Size).Select(i => (byte)i)]);

    /// <summary>Opens the journal.</summary>
    /// <param name="place">The file, or the connection string.</param>
    /// <param name="patience">How long to wait for others, or for a server; null for what is usual.</param>
    public static Task<(IJournal Journal, MasterKey Key)> OpenAsync(string place, TimeSpan? patience = null) =>
        place.StartsWith("Host=", StringComparison.OrdinalIgnoreCase) ? OnAServerAsync(new(place) { Key = Key }, patience) : InAFileAsync(new(place), patience);

    private static async Task<(IJournal Journal, MasterKey Key)> OnAServerAsync(PostgresOptions options, TimeSpan? patience)
    {
        var journal = await PostgresJournal.OpenAsync(patience is { } limit ? options with { Patience = limit } : options);
        return (journal, journal.Key);
    }

    private static async Task<(IJournal Journal, MasterKey Key)> InAFileAsync(SqliteOptions options, TimeSpan? patience)
    {
        var journal = await SqliteJournal.OpenAsync(patience is { } limit ? options with { BusyTimeout = limit } : options);
        return (journal, journal.Key);
    }
}
