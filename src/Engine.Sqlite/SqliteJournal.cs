using System.Runtime.CompilerServices;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>
/// A journal in one SQLite file: for one machine, and the default when nothing else is there. An append is acknowledged once it is on disk.
/// Safe to use from several threads at once; several processes may open the same file.
/// </summary>
public sealed class SqliteJournal : IJournal
{
    private const int NamesAtATime = 1000;
    private readonly SqliteOptions options;
    private readonly Readers readers;
    private readonly Writer? writer;
    private readonly IJournal? persons;

    private SqliteJournal(SqliteOptions options, JournalFile file, Writer? writer, IJournal? persons = null)
    {
        this.persons = persons;
        Archive = file.Archive;
        this.options = options;
        Key = file.Key;
        readers = new(file, options.Database);
        this.writer = writer;
        Deliveries = new SqliteDeliveries(readers, ChangeAsync);
    }

    /// <summary>The key the personal parts are enciphered with: the host's own, or the one in the key file.</summary>
    public MasterKey Key { get; }

    /// <summary>What the file says of itself when it is an archive; null for a journal that is written to.</summary>
    public ArchiveDescription? Archive { get; }

    /// <inheritdoc/>
    public IDeliveryLog Deliveries { get; }

    internal string Database => options.Database;

    /// <summary>Opens the journal; creates the database and its key file when they are not there.</summary>
    /// <param name="options">Where it lives and how it writes.</param>
    /// <param name="cancellationToken">Gives up opening.</param>
    /// <returns>The journal; dispose it to close the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="JournalException">
    /// The file is no database (PAR0201), another program's (PAR0202), of a newer (PAR0203) or unknown format (PAR0204), damaged (PAR0213), emptied (PAR0218), or its log is damaged (PAR0276);
    /// its key is missing (PAR0205), no key (PAR0206) or another one (PAR0207); it is an archive (PAR0248 to write, PAR0263 to read); it cannot be opened (PAR0210), written (PAR0208, PAR0209, PAR0211), locked (PAR0212),
    /// or lies where a log cannot be kept (PAR0219).
    /// </exception>
    public static async Task<SqliteJournal> OpenAsync(SqliteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.ReadOnly) return new(options, await Task.Run(() => JournalFile.OpenPatiently(options, cancellationToken), cancellationToken), null);
        var writer = new Writer(options, () => JournalFile.OpenPatiently(options, cancellationToken));
        return new(options, await writer.File, writer);
    }

    /// <summary>Opens the journal at once, for hosts that make their services synchronously; unlike <see cref="OpenAsync"/> it does not try again when another process is just creating the file.</summary>
    /// <param name="options">Where it lives and how it writes.</param>
    /// <returns>The journal; dispose it to close the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="JournalException">As <see cref="OpenAsync"/>, and when another process holds the file (PAR0212).</exception>
    public static SqliteJournal Open(SqliteOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.ReadOnly) return new(options, JournalFile.Open(options), null);
        var writer = new Writer(options, () => JournalFile.Open(options));
        return new(options, writer.File.GetAwaiter().GetResult(), writer);
    }

    /// <summary>Opens an archive, with the salts of its persons from where they are.</summary>
    internal static SqliteJournal OfArchive(SqliteOptions options, IJournal? persons) => new(options, JournalFile.OpenArchive(options), null, persons);

    /// <inheritdoc/>
    public ValueTask<StreamHead> HeadAsync(string stream, CancellationToken cancellationToken = default) =>
        new(readers.Read(reader => reader.Streams.Head(stream), cancellationToken));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<JournalRow>> ReadAsync(string stream, long afterVersion, CancellationToken cancellationToken = default) =>
        new(readers.Read(reader => reader.Streams.Rows(stream, afterVersion), cancellationToken));

    /// <inheritdoc/>
    public ValueTask<RememberedCommand?> FindCommandAsync(string stream, CommandId command, CancellationToken cancellationToken = default) =>
        new(readers.Read(reader => reader.Streams.Command(stream, command), cancellationToken));

    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(Append append, CancellationToken cancellationToken = default)
    {
        append.ThrowIfMalformed();
        return WriteAsync(session => session.Append(append), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<StreamSnapshot?> ReadSnapshotAsync(string stream, CancellationToken cancellationToken = default) =>
        new(readers.Read(reader => reader.Streams.Snapshot(stream), cancellationToken));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<PersonSalt>> ReadSaltsAsync(string stream, CancellationToken cancellationToken = default) =>
        persons?.ReadSaltsAsync(stream, cancellationToken) ?? new(readers.Read(reader => reader.Streams.Salts(stream), cancellationToken));

    /// <inheritdoc/>
    public async ValueTask<StreamTables> ReadTablesAsync(string stream, CancellationToken cancellationToken = default)
    {
        var tables = readers.Read(reader => reader.Beside.Of(stream), cancellationToken);
        return persons is null || Archive is null ? tables : PersonsElsewhere.Join(tables, await persons.ReadTablesAsync(stream, cancellationToken), Archive.Archive);
    }

    /// <inheritdoc/>
    public ValueTask<EarlierReports> CountEarlierAsync(EarlierQuery query, CancellationToken cancellationToken = default) =>
        new(readers.Read(reader => reader.Earlier.Count(query), cancellationToken));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DisputeSummary>> ListAsync(DisputeFilter filter, string? after, int limit, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1000);
        return new(readers.Read(reader => reader.Tables.List(filter, after, limit), cancellationToken));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<string, int>> CountHandledAsync(IReadOnlyList<string> people, CancellationToken cancellationToken = default) =>
        new(readers.Read(reader => reader.Tables.CountHandled(people), cancellationToken));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DeadlineRow>> DueAsync(DateTimeOffset upTo, int limit, DeadlineRow? after = null, CancellationToken cancellationToken = default) =>
        new(readers.Read(reader => reader.Due.List(upTo, limit, after), cancellationToken));

    /// <inheritdoc/>
    public ValueTask<Backlog> BacklogAsync(DateTimeOffset upTo, CancellationToken cancellationToken = default) =>
        new(readers.Read(reader => reader.Due.Backlog(upTo), cancellationToken));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DeadlineRow>> DutiesAsync(IReadOnlyList<Holder>? holders, DateTimeOffset now, int limit, CancellationToken cancellationToken = default) =>
        new(readers.Read(reader => reader.Duties.List(holders, now, limit), cancellationToken));

    /// <inheritdoc/>
    public ValueTask SaveRevisionAsync(string revision, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default) =>
        ChangeAsync(session => session.SaveRevision(revision, content), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ReadOnlyMemory<byte>?> ReadRevisionAsync(string revision, CancellationToken cancellationToken = default) =>
        new(readers.Read(reader => reader.Tables.Revision(revision), cancellationToken));

    /// <inheritdoc/>
    public ValueTask<string?> ReadSettingAsync(string name, CancellationToken cancellationToken = default) =>
        new(readers.Read(reader => reader.Tables.Setting(name), cancellationToken));

    /// <inheritdoc/>
    public ValueTask WriteSettingAsync(string name, string value, CancellationToken cancellationToken = default) =>
        ChangeAsync(session => session.WriteSetting(name, value), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<WholeDispute?> ReadWholeAsync(string stream, CancellationToken cancellationToken = default) =>
        new(readers.Read(reader => reader.Beside.WholeOf(stream, reader.Streams, reader.Deliveries), cancellationToken));

    /// <inheritdoc/>
    public ValueTask<AppendResult> MoveAsync(Move move, CancellationToken cancellationToken = default)
    {
        move.ThrowIfMalformed();
        return WriteAsync(session => session.Move(move), cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<MarkedHead> MarkedAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await ValueTask.CompletedTask;
        for (var marked = Marked(null); marked.Count > 0; marked = Marked(marked[^1].Stream))
        {
            foreach (var one in marked) yield return one;
        }

        IReadOnlyList<MarkedHead> Marked(string? after) => readers.Read(reader => reader.Streams.Marked(after, NamesAtATime), cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<string> StreamsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await ValueTask.CompletedTask;
        for (var names = Names(null); names.Count > 0; names = Names(names[^1]))
        {
            foreach (var name in names) yield return name;
        }

        IReadOnlyList<string> Names(string? after) => readers.Read(reader => reader.Streams.Names(after, NamesAtATime), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<string?> CheckStoreAsync(CancellationToken cancellationToken = default) =>
        new(readers.Read(reader => reader.Tables.FirstFault(), cancellationToken));

    /// <summary>Writes what was handed over, and closes the file.</summary>
    /// <returns>A task that ends when the file is closed.</returns>
    public async ValueTask DisposeAsync()
    {
        // The writer closes last: only a connection that may write can fold the log into the database.
        readers.Dispose();
        if (writer is not null) await writer.DisposeAsync();
    }

    private ValueTask<AppendResult> WriteAsync(Func<WriteSession, AppendResult> write, CancellationToken cancellationToken) =>
        writer is null ? throw new JournalException(JournalMessages.ReadOnly, [options.Database]) : writer.WriteAsync(write, cancellationToken);

    private async ValueTask ChangeAsync(Action<WriteSession> change, CancellationToken cancellationToken)
    {
        await WriteAsync(
            session =>
            {
                change(session);
                return AppendResult.Appended;
            },
            cancellationToken);
    }
}
