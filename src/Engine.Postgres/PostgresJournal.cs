using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>
/// A journal on PostgreSQL, for several hosts at once. An append is acknowledged once the server has it on disk. Goes on by itself when the server was away.
/// Safe to use from several threads at once; as many hosts as the server has connections for may open the same.
/// </summary>
public sealed class PostgresJournal : IJournal
{
    private const int NamesAtATime = 1000;
    private readonly PostgresOptions options;
    private readonly Database database;
    private readonly StreamReading streams;
    private readonly ListReading lists;
    private readonly TablesReading tables;
    private readonly DueReading due;
    private readonly DutyReading duties;
    private readonly EarlierReading earlier;
    private readonly Guid host = new(RandomNumberGenerator.GetBytes(16));
    private readonly Writer? writer;

    private PostgresJournal(PostgresOptions options, MasterKey key)
    {
        this.options = options;
        Key = key;
        database = new(options);
        (streams, lists, due, duties, earlier) = (new(database), new(database), new(database), new(database), new(database));
        tables = new(database, streams, lists);
        writer = options.ReadOnly ? null : new(database, options);
        Deliveries = new PostgresDeliveries(database);
    }

    /// <summary>The key the personal parts are enciphered with: the host's own, or the one in the key file.</summary>
    public MasterKey Key { get; }

    /// <inheritdoc/>
    public IDeliveryLog Deliveries { get; }

    /// <summary>Opens the journal; creates its tables and its key file when they are not there, and takes over tables of an older release.</summary>
    /// <param name="options">Where it lives and how it writes.</param>
    /// <param name="cancellationToken">Gives up before it begins.</param>
    /// <returns>The journal; dispose it to close its connections.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="JournalException">
    /// The server cannot be reached (PAR0230) or does not let the role in (PAR0231), the role may not create the tables (PAR0232), there is no journal to be read (PAR0236), the database keeps
    /// texts in another encoding (PAR0234), the schema is another program's (PAR0202), of a newer (PAR0203) or unknown format (PAR0204); the key is missing (PAR0205), no key (PAR0206) or
    /// another one (PAR0207).
    /// </exception>
    public static Task<PostgresJournal> OpenAsync(PostgresOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Task.Run(() => Open(options), cancellationToken);
    }

    /// <summary>Opens the journal, for hosts that make their services synchronously; the calling thread waits for the server.</summary>
    /// <param name="options">Where it lives and how it writes.</param>
    /// <returns>The journal; dispose it to close its connections.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="JournalException">As <see cref="OpenAsync"/>.</exception>
    public static PostgresJournal Open(PostgresOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new(options, Opening.Run(options));
    }

    /// <inheritdoc/>
    public ValueTask<StreamHead> HeadAsync(string stream, CancellationToken cancellationToken = default) => streams.HeadAsync(stream, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<JournalRow>> ReadAsync(string stream, long afterVersion, CancellationToken cancellationToken = default) =>
        streams.RowsAsync(stream, afterVersion, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<RememberedCommand?> FindCommandAsync(string stream, CommandId command, CancellationToken cancellationToken = default) => streams.CommandAsync(stream, command, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(Append append, CancellationToken cancellationToken = default)
    {
        append.ThrowIfMalformed();
        return writer is null ? throw new JournalException(JournalMessages.ReadOnly, [options.Database]) : writer.AppendAsync(append, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<StreamSnapshot?> ReadSnapshotAsync(string stream, CancellationToken cancellationToken = default) => streams.SnapshotAsync(stream, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<PersonSalt>> ReadSaltsAsync(string stream, CancellationToken cancellationToken = default) => streams.SaltsAsync(stream, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<StreamTables> ReadTablesAsync(string stream, CancellationToken cancellationToken = default) => tables.OfAsync(stream, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<EarlierReports> CountEarlierAsync(EarlierQuery query, CancellationToken cancellationToken = default) => earlier.CountAsync(query, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DisputeSummary>> ListAsync(DisputeFilter filter, string? after, int limit, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1000);
        return lists.ListAsync(filter, after, limit, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<string, int>> CountHandledAsync(IReadOnlyList<string> people, CancellationToken cancellationToken = default) =>
        lists.CountHandledAsync(people, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DeadlineRow>> DueAsync(DateTimeOffset upTo, int limit, DeadlineRow? after = null, CancellationToken cancellationToken = default) =>
        due.ListAsync(upTo, limit, after, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DeadlineRow>> TakeDueAsync(DateTimeOffset upTo, int limit, DeadlineRow? after, TimeSpan lease, CancellationToken cancellationToken = default) =>
        due.TakeAsync(upTo, limit, after, host, lease, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Backlog> BacklogAsync(DateTimeOffset upTo, CancellationToken cancellationToken = default) => due.BacklogAsync(upTo, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DeadlineRow>> DutiesAsync(IReadOnlyList<Holder>? holders, DateTimeOffset now, int limit, CancellationToken cancellationToken = default) =>
        duties.ListAsync(holders, now, limit, cancellationToken);

    /// <inheritdoc/>
    public ValueTask SaveRevisionAsync(string revision, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default) =>
        database.WriteAsync("INSERT INTO revisions(revision, content) VALUES($1, $2) ON CONFLICT DO NOTHING", p => p.Put(revision).Put(content), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ReadOnlyMemory<byte>?> ReadRevisionAsync(string revision, CancellationToken cancellationToken = default) => lists.RevisionAsync(revision, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<string?> ReadSettingAsync(string name, CancellationToken cancellationToken = default) => lists.SettingAsync(name, cancellationToken);

    /// <inheritdoc/>
    public ValueTask WriteSettingAsync(string name, string value, CancellationToken cancellationToken = default) =>
        database.WriteAsync("INSERT INTO settings(name, value) VALUES($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value", p => p.Put(name).Put(value), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<string?> CheckStoreAsync(CancellationToken cancellationToken = default) => new StoreCheck(database).FirstFaultAsync(cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<string> StreamsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var names = await streams.NamesAsync(string.Empty, NamesAtATime, cancellationToken); names.Count > 0; names = await streams.NamesAsync(names[^1], NamesAtATime, cancellationToken))
        {
            foreach (var name in names) yield return name;
        }
    }

    /// <summary>Writes what was handed over, and closes the connections.</summary>
    /// <returns>A task that ends when they are closed.</returns>
    public async ValueTask DisposeAsync()
    {
        if (writer is not null) await writer.DisposeAsync();
        await database.DisposeAsync();
    }
}
