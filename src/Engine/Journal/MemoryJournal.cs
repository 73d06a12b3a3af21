using System.Runtime.CompilerServices;
using Parley.Disputes;

namespace Parley.Journal;

/// <summary>Keeps everything in memory and forgets it with the process: for trials and tests. Safe to use from several threads at once.</summary>
public sealed class MemoryJournal : IJournal
{
    private const int MostLikely = 10;
    private readonly Lock gate = new();
    private readonly Dictionary<string, StoredStream> streams = new(StringComparer.Ordinal);
    private readonly SortedSet<string> names = new(StringComparer.Ordinal);
    private readonly DeadlineTable deadlines = new();
    private readonly LookUpTable lookUps = new();
    private readonly DeliveryTable deliveries = new();
    private readonly Dictionary<string, byte[]> revisions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IDeliveryLog Deliveries => deliveries;

    /// <inheritdoc/>
    public ValueTask<StreamHead> HeadAsync(string stream, CancellationToken cancellationToken = default) =>
        Ask(() => streams.TryGetValue(stream, out var found) ? found.Head : default, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<JournalRow>> ReadAsync(string stream, long afterVersion, CancellationToken cancellationToken = default) =>
        Ask(() => streams.TryGetValue(stream, out var found) ? (IReadOnlyList<JournalRow>)[.. found.Rows.Skip((int)Math.Min(afterVersion, int.MaxValue))] : [], cancellationToken);

    /// <inheritdoc/>
    public ValueTask<RememberedCommand?> FindCommandAsync(string stream, CommandId command, CancellationToken cancellationToken = default) =>
        Ask(() => streams.TryGetValue(stream, out var found) ? found.Commands.GetValueOrDefault(command) : null, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(Append append, CancellationToken cancellationToken = default)
    {
        append.ThrowIfMalformed();
        return Ask(() =>
        {
            if (append.Parts.Any(part => streams.TryGetValue(part.Row.Stream, out var found) && found.Commands.ContainsKey(part.Row.Command))) return AppendResult.CommandKnown;
            if (!append.Parts.All(Follows)) return AppendResult.VersionConflict;
            foreach (var part in append.Parts) Write(part);
            return AppendResult.Appended;
        }, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<StreamSnapshot?> ReadSnapshotAsync(string stream, CancellationToken cancellationToken = default) =>
        Ask(() => streams.TryGetValue(stream, out var found) ? found.Snapshot : null, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<PersonSalt>> ReadSaltsAsync(string stream, CancellationToken cancellationToken = default) =>
        Ask(() => streams.TryGetValue(stream, out var found) ? (IReadOnlyList<PersonSalt>)[.. found.Salts] : [], cancellationToken);

    /// <inheritdoc/>
    public ValueTask<StreamTables> ReadTablesAsync(string stream, CancellationToken cancellationToken = default) =>
        Ask(() => streams.TryGetValue(stream, out var found) ? found.Tables : new(default(StreamHead)), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<EarlierReports> CountEarlierAsync(EarlierQuery query, CancellationToken cancellationToken = default) => Ask(() =>
    {
        var samePlace = lookUps.Earlier(LookUpKind.Place, query.Place, query).ToList();
        var sameParties = lookUps.Earlier(LookUpKind.Parties, query.Parties, query).ToList();
        var likely = samePlace.Concat(sameParties)
            .Where(row => streams.TryGetValue(row.Stream, out var found) && found.IsActive)
            .OrderByDescending(row => row.At).ThenByDescending(row => row.SourceOrder).ThenBy(row => row.Stream, StringComparer.Ordinal)
            .Select(row => row.Stream).Distinct(StringComparer.Ordinal).Take(MostLikely).Select(stream => new DisputeId(stream));
        return new EarlierReports(
            samePlace.Count(row => row.At >= query.From), sameParties.Count(row => row.At >= query.From), samePlace.FirstOrDefault()?.At, [.. likely],
            sameParties.OrderByDescending(row => row.At).ThenByDescending(row => row.SourceOrder).ThenBy(row => row.Stream, StringComparer.Ordinal).FirstOrDefault() is { } last ? new DisputeId(last.Stream) : null);
    }, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DisputeSummary>> ListAsync(DisputeFilter filter, string? after, int limit, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1000);
        return Ask(() =>
        {
            var held = filter.Post is { } post ? deadlines.DisputesOf(post) : null;
            var from = after is null || names.Count == 0 || StringComparer.Ordinal.Compare(names.Max, after) < 0 ? names : names.GetViewBetween(after, names.Max);
            return (IReadOnlyList<DisputeSummary>)
            [
                .. from.Where(name => after is null || string.CompareOrdinal(name, after) > 0)
                    .Where(name => held?.Contains(name) ?? true)
                    .Select(name => streams[name].Summary).OfType<DisputeSummary>()
                    .Where(summary => (filter.Level ?? summary.Level) == summary.Level && (filter.Stage ?? summary.Stage) == summary.Stage)
                    .Where(summary => filter.Handler is not { } handler || WorkParts.Handles(summary, handler))
                    .Where(summary => filter.Worker is not { } worker || WorkParts.WorksOn(summary, worker))
                    .Take(limit),
            ];
        }, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<string, int>> CountHandledAsync(IReadOnlyList<string> people, CancellationToken cancellationToken = default) => Ask(() =>
    {
        var counts = people.Distinct(StringComparer.Ordinal).ToDictionary(person => person, _ => 0, StringComparer.Ordinal);
        foreach (var summary in streams.Values.Select(stream => stream.Summary).OfType<DisputeSummary>().Where(s => s.Stage.IsActive()))
        {
            foreach (var handler in summary.Handlers.Distinct(StringComparer.Ordinal).Where(counts.ContainsKey)) counts[handler]++;
        }

        return (IReadOnlyDictionary<string, int>)counts;
    }, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DeadlineRow>> DueAsync(DateTimeOffset upTo, int limit, DeadlineRow? after = null, CancellationToken cancellationToken = default) =>
        Ask<IReadOnlyList<DeadlineRow>>(() => deadlines.Due(upTo, limit, after), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Backlog> BacklogAsync(DateTimeOffset upTo, CancellationToken cancellationToken = default) => Ask(() => deadlines.Backlog(upTo), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DeadlineRow>> DutiesAsync(IReadOnlyList<Holder>? holders, DateTimeOffset now, int limit, CancellationToken cancellationToken = default) =>
        Ask<IReadOnlyList<DeadlineRow>>(() => deadlines.Duties(holders, now, limit), cancellationToken);

    /// <inheritdoc/>
    public ValueTask SaveRevisionAsync(string revision, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default) =>
        Do(() => revisions.TryAdd(revision, content.ToArray()), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ReadOnlyMemory<byte>?> ReadRevisionAsync(string revision, CancellationToken cancellationToken = default) =>
        Ask(() => revisions.TryGetValue(revision, out var content) ? content : default(ReadOnlyMemory<byte>?), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<string?> ReadSettingAsync(string name, CancellationToken cancellationToken = default) =>
        Ask(() => settings.GetValueOrDefault(name), cancellationToken);

    /// <inheritdoc/>
    public ValueTask WriteSettingAsync(string name, string value, CancellationToken cancellationToken = default) =>
        Do(() => settings[name] = value, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<WholeDispute?> ReadWholeAsync(string stream, CancellationToken cancellationToken = default) =>
        Ask(() => HeadOf(stream) is { Version: > 0, Archived: null } ? WholeOf(stream) : null, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<AppendResult> MoveAsync(Move move, CancellationToken cancellationToken = default)
    {
        move.ThrowIfMalformed();
        return Ask(() =>
        {
            if (!Fits(move)) return AppendResult.VersionConflict;
            var by = move.Record.Row.Version;
            Write(move.Record);
            foreach (var had in move.Out) MoveOut(had.Stream, new(move.Archive ?? string.Empty, by));
            foreach (var whole in move.In) MoveIn(whole);
            foreach (var had in move.Forgotten)
            {
                streams[had.Stream].Forget(by);
                lookUps.Forget(had.Stream);
            }

            return AppendResult.Appended;
        }, cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<MarkedHead> MarkedAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var marked in await Ask(() => names.Select(name => new MarkedHead(name, streams[name].Head)).Where(m => m.Head.Archived is not null || m.Head.Forgotten is not null).ToArray(), cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return marked;
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<string> StreamsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var name in await Ask(() => names.ToArray(), cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return name;
        }
    }

    /// <inheritdoc/>
    public ValueTask<string?> CheckStoreAsync(CancellationToken cancellationToken = default) => new((string?)null);

    /// <summary>Does nothing: there is nothing to close.</summary>
    /// <returns>A task that has ended.</returns>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private bool Follows(AppendPart part) => HeadOf(part.Row.Stream) is { Archived: null } head && head.Version + 1 == part.Row.Version;

    private StreamHead HeadOf(string stream) => streams.TryGetValue(stream, out var found) ? found.Head : default;

    private WholeDispute WholeOf(string stream) => new(streams[stream].Tables, [.. streams[stream].Rows], deliveries.Of(new(stream)));

    private bool Fits(Move move) =>
        Follows(move.Record)
        && move.Out.All(had => had.IsStill(HeadOf(had.Stream)) && !WholeOf(had.Stream).HasOpenNotices)
        && move.In.All(whole => HeadOf(whole.Stream) is { Archived: not null } head && whole.Head.IsHeadOf(head))
        && move.Forgotten.All(had => HeadOf(had.Stream) is { Archived: not null } head && had.IsHeadOf(head));

    private void MoveOut(string stream, ArchiveMark mark)
    {
        var tables = streams[stream].Tables;
        deadlines.Remove(tables.Deadlines);
        deliveries.Remove(tables.Intents);
        streams[stream].MoveOut(mark);
    }

    private void MoveIn(WholeDispute whole)
    {
        foreach (var row in whole.Tables.Deadlines) deadlines.Put(row);
        deliveries.Restore(whole.Tables.Intents, whole.Deliveries);
        streams[whole.Stream].MoveIn(whole);
    }

    private void Write(AppendPart part)
    {
        var stream = part.Row.Stream;
        if (names.Add(stream)) streams.Add(stream, new());
        streams[stream].Add(part);
        foreach (var row in part.Deadlines) deadlines.Put(row);
        lookUps.Erase(stream, part.Erased);
        foreach (var row in part.LookUps) lookUps.Add(row);
        deliveries.Add(part.Intents);
    }

    private ValueTask<T> Ask<T>(Func<T> answer, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate) return new(answer());
    }

    private ValueTask Do(Action change, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate) change();
        return ValueTask.CompletedTask;
    }
}
