using Parley.Disputes;
using Parley.Journal;

namespace Parley.Tests.Testing;

/// <summary>A journal in memory with one thing wrong: what is appended goes through a fault first, or what is read through another.</summary>
internal sealed class FaultyJournal : IJournal
{
    private readonly MemoryJournal inner = new();

    public Func<Append, Func<Append, ValueTask<AppendResult>>, ValueTask<AppendResult>> OnAppend { get; init; } = (append, write) => write(append);

    public Func<IReadOnlyList<DisputeSummary>, IReadOnlyList<DisputeSummary>> OnList { get; init; } = listed => listed;

    public Func<IReadOnlyList<DeadlineRow>, IReadOnlyList<DeadlineRow>> OnDue { get; init; } = due => due;

    public Func<RememberedCommand?, RememberedCommand?> OnFound { get; init; } = found => found;

    public IDeliveryLog Deliveries => inner.Deliveries;

    public ValueTask<StreamHead> HeadAsync(string stream, CancellationToken cancellationToken = default) => inner.HeadAsync(stream, cancellationToken);

    public ValueTask<IReadOnlyList<JournalRow>> ReadAsync(string stream, long afterVersion, CancellationToken cancellationToken = default) => inner.ReadAsync(stream, afterVersion, cancellationToken);

    public async ValueTask<RememberedCommand?> FindCommandAsync(string stream, CommandId command, CancellationToken cancellationToken = default) =>
        OnFound(await inner.FindCommandAsync(stream, command, cancellationToken));

    public ValueTask<AppendResult> AppendAsync(Append append, CancellationToken cancellationToken = default) => OnAppend(append, changed => inner.AppendAsync(changed, cancellationToken));

    public ValueTask<IReadOnlyList<PersonSalt>> ReadSaltsAsync(string stream, CancellationToken cancellationToken = default) => inner.ReadSaltsAsync(stream, cancellationToken);

    public ValueTask<StreamSnapshot?> ReadSnapshotAsync(string stream, CancellationToken cancellationToken = default) => inner.ReadSnapshotAsync(stream, cancellationToken);

    public ValueTask<StreamTables> ReadTablesAsync(string stream, CancellationToken cancellationToken = default) => inner.ReadTablesAsync(stream, cancellationToken);

    public ValueTask<EarlierReports> CountEarlierAsync(EarlierQuery query, CancellationToken cancellationToken = default) => inner.CountEarlierAsync(query, cancellationToken);

    public async ValueTask<IReadOnlyList<DisputeSummary>> ListAsync(DisputeFilter filter, string? after, int limit, CancellationToken cancellationToken = default) =>
        OnList(await inner.ListAsync(filter, after, limit, cancellationToken));

    public ValueTask<IReadOnlyDictionary<string, int>> CountHandledAsync(IReadOnlyList<string> people, CancellationToken cancellationToken = default) => inner.CountHandledAsync(people, cancellationToken);

    public async ValueTask<IReadOnlyList<DeadlineRow>> DueAsync(DateTimeOffset upTo, int limit, DeadlineRow? after = null, CancellationToken cancellationToken = default) =>
        OnDue(await inner.DueAsync(upTo, limit, after, cancellationToken));

    public ValueTask<IReadOnlyList<DeadlineRow>> TakeDueAsync(DateTimeOffset upTo, int limit, DeadlineRow? after, TimeSpan lease, CancellationToken cancellationToken = default) =>
        DueAsync(upTo, limit, after, cancellationToken);

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
