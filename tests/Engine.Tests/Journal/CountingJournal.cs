using Parley.Disputes;
using Parley.Journal;

namespace Parley.Tests.Journal;

/// <summary>A journal in memory that counts the commits that are read, and shows another snapshot than it has, or a damaged stream, when it is told to.</summary>
internal sealed class CountingJournal : IJournal
{
    private readonly MemoryJournal inner = new();

    public int Rows { get; set; }

    public StreamSnapshot? Shown { get; set; }

    public string? Damaged { get; set; }

    public IDeliveryLog Deliveries => inner.Deliveries;

    public ValueTask<StreamHead> HeadAsync(string stream, CancellationToken cancellationToken = default) =>
        stream == Damaged ? throw new JournalException(JournalMessages.Corrupt, [stream]) : inner.HeadAsync(stream, cancellationToken);

    public async ValueTask<IReadOnlyList<JournalRow>> ReadAsync(string stream, long afterVersion, CancellationToken cancellationToken = default)
    {
        var rows = await inner.ReadAsync(stream, afterVersion, cancellationToken);
        Rows += rows.Count;
        return rows;
    }

    public ValueTask<RememberedCommand?> FindCommandAsync(string stream, CommandId command, CancellationToken cancellationToken = default) => inner.FindCommandAsync(stream, command, cancellationToken);

    public ValueTask<AppendResult> AppendAsync(Append append, CancellationToken cancellationToken = default) => inner.AppendAsync(append, cancellationToken);

    public async ValueTask<StreamSnapshot?> ReadSnapshotAsync(string stream, CancellationToken cancellationToken = default) => Shown ?? await inner.ReadSnapshotAsync(stream, cancellationToken);

    public ValueTask<IReadOnlyList<PersonSalt>> ReadSaltsAsync(string stream, CancellationToken cancellationToken = default) => inner.ReadSaltsAsync(stream, cancellationToken);

    public ValueTask<StreamTables> ReadTablesAsync(string stream, CancellationToken cancellationToken = default) => inner.ReadTablesAsync(stream, cancellationToken);

    public ValueTask<EarlierReports> CountEarlierAsync(EarlierQuery query, CancellationToken cancellationToken = default) => inner.CountEarlierAsync(query, cancellationToken);

    public ValueTask<IReadOnlyList<DisputeSummary>> ListAsync(DisputeFilter filter, string? after, int limit, CancellationToken cancellationToken = default) => inner.ListAsync(filter, after, limit, cancellationToken);

    public ValueTask<IReadOnlyDictionary<string, int>> CountHandledAsync(IReadOnlyList<string> people, CancellationToken cancellationToken = default) => inner.CountHandledAsync(people, cancellationToken);

    public ValueTask<IReadOnlyList<DeadlineRow>> DueAsync(DateTimeOffset upTo, int limit, DeadlineRow? after = null, CancellationToken cancellationToken = default) => inner.DueAsync(upTo, limit, after, cancellationToken);

    public ValueTask<Backlog> BacklogAsync(DateTimeOffset upTo, CancellationToken cancellationToken = default) => inner.BacklogAsync(upTo, cancellationToken);

    public ValueTask<IReadOnlyList<DeadlineRow>> DutiesAsync(IReadOnlyList<Holder>? holders, DateTimeOffset now, int limit, CancellationToken cancellationToken = default) =>
        inner.DutiesAsync(holders, now, limit, cancellationToken);

    public ValueTask SaveRevisionAsync(string revision, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default) => inner.SaveRevisionAsync(revision, content, cancellationToken);

    public ValueTask<ReadOnlyMemory<byte>?> ReadRevisionAsync(string revision, CancellationToken cancellationToken = default) => inner.ReadRevisionAsync(revision, cancellationToken);

    public ValueTask<string?> ReadSettingAsync(string name, CancellationToken cancellationToken = default) => inner.ReadSettingAsync(name, cancellationToken);

    public ValueTask WriteSettingAsync(string name, string value, CancellationToken cancellationToken = default) => inner.WriteSettingAsync(name, value, cancellationToken);

    public ValueTask<string?> CheckStoreAsync(CancellationToken cancellationToken = default) => inner.CheckStoreAsync(cancellationToken);

    public IAsyncEnumerable<string> StreamsAsync(CancellationToken cancellationToken = default) => inner.StreamsAsync(cancellationToken);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
