using System.Collections.Immutable;
using Parley.Disputes.Events;

namespace Parley.Journal;

/// <summary>What the administration stream says of disputes that left, came back or had their persons forgotten. Immutable and safe to share between threads.</summary>
internal sealed record ArchiveBook
{
    public static ArchiveBook Empty { get; } = new();

    /// <summary>By the commit that records them.</summary>
    public ImmutableSortedDictionary<long, ArchiveBatch> Batches { get; private init; } = ImmutableSortedDictionary<long, ArchiveBatch>.Empty;

    /// <summary>In the order in which they came back.</summary>
    public ImmutableList<ReturnedDispute> Returned { get; private init; } = [];

    /// <summary>By the commit that records it.</summary>
    public ImmutableSortedDictionary<long, PersonsForgotten> Forgotten { get; private init; } = ImmutableSortedDictionary<long, PersonsForgotten>.Empty;

    /// <summary>The name the file of an archive had when disputes last went there, or null.</summary>
    public string? FileOf(string archive) => Batches.Values.LastOrDefault(batch => batch.Archive == archive)?.File;

    public ArchiveBook With(RecordedCommit commit) => commit.Events.Aggregate(this, (book, happened) => happened switch
    {
        DisputesArchived e => book with { Batches = book.Batches.SetItem(commit.Version, new(commit.Version, e.Archive, e.File, commit.At, commit.Header.Actor, e.Count, e.Digest)) },
        DisputeReturned e => book with { Returned = book.Returned.Add(Back(e, commit.Version)) },
        PersonsForgotten e => book with { Forgotten = book.Forgotten.SetItem(commit.Version, e) },
        _ => book,
    });

    private static ReturnedDispute Back(DisputeReturned e, long by) => new(new(e.Dispute.Value, e.Version, Convert.FromHexString(e.Head)), e.Archive, e.By) { Back = by, Digest = e.Digest };
}
