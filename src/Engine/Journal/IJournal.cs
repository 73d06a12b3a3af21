using Parley.Disputes;

namespace Parley.Journal;

/// <summary>
/// Where commits are kept: one row per commit and stream, append only. A stream is a dispute, or <see cref="Streams.Administration"/> for what belongs to no dispute.
/// Every member may be called from several threads at once. Cancellation is honoured until a commit was handed to the writer.
/// </summary>
public interface IJournal : IAsyncDisposable
{
    /// <summary>What became of the notices that commits raised.</summary>
    IDeliveryLog Deliveries { get; }

    /// <summary>The head of a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The version and hash of the last commit; version 0 when the stream does not exist.</returns>
    ValueTask<StreamHead> HeadAsync(string stream, CancellationToken cancellationToken = default);

    /// <summary>The commits of a stream after a version, oldest first.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="afterVersion">The version after which to read (exclusive); 0 for all.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The rows as stored.</returns>
    ValueTask<IReadOnlyList<JournalRow>> ReadAsync(string stream, long afterVersion, CancellationToken cancellationToken = default);

    /// <summary>The commit a command id led to.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="command">The command id.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Version and body hash of the accepted command, or null when the id was never accepted there.</returns>
    ValueTask<RememberedCommand?> FindCommandAsync(string stream, CommandId command, CancellationToken cancellationToken = default);

    /// <summary>Appends a commit to one stream, or to two, with all that belongs to it: all or nothing.</summary>
    /// <param name="append">What to append.</param>
    /// <param name="cancellationToken">Honoured until the commit was handed to the writer.</param>
    /// <returns>Appended once it is as durable as the journal promises; or a conflict, with nothing written.</returns>
    /// <exception cref="ArgumentException">The parts are not one or two of different streams in ordinal order, a row belongs to another stream than its part, or a snapshot to another version.</exception>
    /// <exception cref="JournalException">The store refused or failed; nothing was written.</exception>
    ValueTask<AppendResult> AppendAsync(Append append, CancellationToken cancellationToken = default);

    /// <summary>The snapshot of a stream: the last one that came with a commit. Whoever reads it checks it; it is a short cut and never a proof.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The snapshot as stored, or null when no commit of the stream ever came with one.</returns>
    ValueTask<StreamSnapshot?> ReadSnapshotAsync(string stream, CancellationToken cancellationToken = default);

    /// <summary>The salts of the persons' keys of a stream. Read them after the commits they decipher, so that every person of these is there, unless erased.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The salts; a person that was erased has none.</returns>
    ValueTask<IReadOnlyList<PersonSalt>> ReadSaltsAsync(string stream, CancellationToken cancellationToken = default);

    /// <summary>What the tables hold of a stream beside its commits, as of one moment; for comparing it with these.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The rows; nothing and version 0 when the stream does not exist.</returns>
    /// <exception cref="JournalException">What the store keeps in two places of a row is not the same there (PAR0275).</exception>
    ValueTask<StreamTables> ReadTablesAsync(string stream, CancellationToken cancellationToken = default);

    /// <summary>Counts earlier reports for a new one, as of its moment and source order.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The counts.</returns>
    ValueTask<EarlierReports> CountEarlierAsync(EarlierQuery query, CancellationToken cancellationToken = default);

    /// <summary>Disputes by their current state, by id in ordinal order.</summary>
    /// <param name="filter">Which ones.</param>
    /// <param name="after">The id after which to go on (exclusive), or null for the start.</param>
    /// <param name="limit">How many at most, from 1 to 1,000.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The summaries.</returns>
    ValueTask<IReadOnlyList<DisputeSummary>> ListAsync(DisputeFilter filter, string? after, int limit, CancellationToken cancellationToken = default);

    /// <summary>How many active disputes people handle: the load of each.</summary>
    /// <param name="people">The people; one named twice is counted once.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>An entry for each of them, 0 for whoever handles nothing.</returns>
    ValueTask<IReadOnlyDictionary<string, int>> CountHandledAsync(IReadOnlyList<string> people, CancellationToken cancellationToken = default);

    /// <summary>Running deadlines whose setting has not fired and that are due, most urgent first: by rank descending, then due moment, then dispute and id.</summary>
    /// <param name="upTo">Due or set at this moment or before (inclusive).</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="after">The deadline after whose place in that order to go on (exclusive), or null for the start. It need not be there any more.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The deadlines.</returns>
    ValueTask<IReadOnlyList<DeadlineRow>> DueAsync(DateTimeOffset upTo, int limit, DeadlineRow? after = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes what is due, as <see cref="DueAsync"/> says, for whoever fires it now. A journal that several hosts share gives a deadline to one of them at a time, and to another once the lease is over;
    /// whoever has it gets it again. It only spares work: a deadline fires once because of its command id, however many have taken it.
    /// </summary>
    /// <param name="upTo">Due or set at this moment or before (inclusive).</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="after">The deadline after whose place in that order to go on (exclusive), or null for the start. It need not be there any more.</param>
    /// <param name="lease">How long others leave them alone, by the store's own clock.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The deadlines; the default gives what is due to everybody who asks.</returns>
    ValueTask<IReadOnlyList<DeadlineRow>> TakeDueAsync(DateTimeOffset upTo, int limit, DeadlineRow? after, TimeSpan lease, CancellationToken cancellationToken = default) =>
        DueAsync(upTo, limit, after, cancellationToken);

    /// <summary>How much there is to fire: running deadlines whose setting has not fired and that are due.</summary>
    /// <param name="upTo">Due at this moment or before (inclusive).</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>How many, and since when the oldest waits.</returns>
    ValueTask<Backlog> BacklogAsync(DateTimeOffset upTo, CancellationToken cancellationToken = default);

    /// <summary>
    /// Open duties, most urgent first: those overdue, then the others; each by rank descending, then due moment, dispute and id. What is paused is not overdue and comes last of its rank.
    /// </summary>
    /// <param name="holders">The posts whose duties are wanted, or null for all.</param>
    /// <param name="now">The moment after which a duty is not overdue (a duty due at that very moment is not).</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The deadlines that have a holder.</returns>
    ValueTask<IReadOnlyList<DeadlineRow>> DutiesAsync(IReadOnlyList<Holder>? holders, DateTimeOffset now, int limit, CancellationToken cancellationToken = default);

    /// <summary>Keeps a revision of a rule pack for ever.</summary>
    /// <param name="revision">Its hash.</param>
    /// <param name="content">Its policy files as one document.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>A task that ends when it is stored; storing it again does nothing.</returns>
    ValueTask SaveRevisionAsync(string revision, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default);

    /// <summary>Reads a revision of a rule pack.</summary>
    /// <param name="revision">Its hash.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Its content, or null when it was never kept here.</returns>
    ValueTask<ReadOnlyMemory<byte>?> ReadRevisionAsync(string revision, CancellationToken cancellationToken = default);

    /// <summary>Reads a setting of the journal, such as a simulated clock.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Its text, or null.</returns>
    ValueTask<string?> ReadSettingAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Writes a setting of the journal.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its text.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>A task that ends when it is stored.</returns>
    ValueTask WriteSettingAsync(string name, string value, CancellationToken cancellationToken = default);

    /// <summary>Checks the store itself, below the commits: pages, indexes, rows that belong to no stream. Takes long on a large store.</summary>
    /// <param name="cancellationToken">Stops checking.</param>
    /// <returns>What is wrong first, in the store's own words; null when nothing is.</returns>
    ValueTask<string?> CheckStoreAsync(CancellationToken cancellationToken = default);

    /// <summary>All that is kept of a dispute but its salts and look-ups, as of one moment; for putting it into an archive.</summary>
    /// <param name="stream">The dispute.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The dispute as stored; null when there is none, or its commits are in an archive.</returns>
    /// <exception cref="JournalException">The journal cannot give disputes to an archive (PAR0261; the default), or the store failed.</exception>
    ValueTask<WholeDispute?> ReadWholeAsync(string stream, CancellationToken cancellationToken = default) => throw new JournalException(JournalMessages.CannotArchive, []);

    /// <summary>
    /// Takes disputes out for an archive, puts them back, or forgets their persons, with the commit that records it: all or nothing. Of what left the head stays, with its mark, so that its id is never
    /// used again and nothing can be appended to it; its salts and look-ups stay as well, and what is deleted is overwritten.
    /// </summary>
    /// <param name="move">What moves.</param>
    /// <param name="cancellationToken">Honoured until it was handed to the writer.</param>
    /// <returns>Appended once it is as durable as the journal promises; a version conflict when the administration stream or any of the disputes is not as the move says, with nothing written.</returns>
    /// <exception cref="ArgumentException">The record belongs to another stream, something moves that is no dispute, or twice, or what leaves has no archive.</exception>
    /// <exception cref="JournalException">The journal cannot give disputes to an archive (PAR0261; the default), or the store refused or failed; nothing was written.</exception>
    ValueTask<AppendResult> MoveAsync(Move move, CancellationToken cancellationToken = default) => throw new JournalException(JournalMessages.CannotArchive, []);

    /// <summary>The streams whose commits are in an archive, or whose persons were forgotten.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>Their names and heads in ordinal order; none where the journal cannot give disputes to an archive, which is the default.</returns>
    IAsyncEnumerable<MarkedHead> MarkedAsync(CancellationToken cancellationToken = default) => AsyncEnumerable.Empty<MarkedHead>();

    /// <summary>The names of all streams in ordinal order.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The names.</returns>
    IAsyncEnumerable<string> StreamsAsync(CancellationToken cancellationToken = default);
}
