using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley.Revisions;

/// <summary>Every revision the administration stream speaks of, folded from its commits. Immutable and safe to share between threads.</summary>
internal sealed record RevisionBook
{
    private const int ShortestAbbreviation = 8;

    public static RevisionBook Empty { get; } = new();

    public string? InForce { get; private init; }

    /// <summary>In the order in which they were first heard of.</summary>
    public ImmutableArray<RevisionEntry> Entries { get; private init; } = [];

    public RevisionEntry? Of(string revision) => Entries.FirstOrDefault(e => e.Revision == revision);

    /// <summary>By the whole revision, or by its beginning where that fits only one.</summary>
    public RevisionEntry? Find(string text)
    {
        if (Of(text) is { } whole) return whole;
        return text.Length >= ShortestAbbreviation && Entries.Where(e => e.Revision.StartsWith(text, StringComparison.Ordinal)).ToArray() is [var only] ? only : null;
    }

    /// <summary>The approved revision whose moment has come; the latest moment where there are several.</summary>
    public RevisionEntry? Due(DateTimeOffset now) =>
        Entries.Where(e => e.Standing == RevisionStanding.Approved && (e.From is not { } from || from <= now)).MaxBy(e => e.From ?? DateTimeOffset.MinValue);

    public RevisionBook With(RecordedCommit commit)
    {
        var by = commit.Header.Actor == Actor.System ? null : commit.Header.Actor.SubjectId;
        var book = this;
        foreach (var happened in commit.Events) book = book.After(happened, new RevisionSignature(by, commit.At));
        return book;
    }

    private RevisionBook After(DisputeEvent happened, RevisionSignature signature) => happened switch
    {
        RevisionProposed e => Put(EntryOf(e.Revision, e.Pack, e.Number) with
        {
            Standing = RevisionStanding.Waiting,
            Proposed = signature,
            Against = e.Against,
            NewFacts = e.NewFacts,
            Changes = e.Changes,
            Approved = null,
            From = null,
            Rejected = null,
        }),
        RevisionApproved e => Change(e.Revision, r => r with { Standing = RevisionStanding.Approved, Approved = signature, From = e.From }),
        RevisionRejected e => Change(e.Revision, r => r with { Standing = RevisionStanding.Rejected, Rejected = signature with { Reason = e.Reason } }),
        RevisionRolledBack e => Change(e.Was, r => r with { Standing = RevisionStanding.RolledBack, RolledBack = signature with { Reason = e.Reason } }),
        RevisionActivated e => Activated(e, signature),
        _ => this,
    };

    private RevisionBook Activated(RevisionActivated e, RevisionSignature signature)
    {
        var entry = EntryOf(e.Revision, e.Pack, e.Number) with { Standing = RevisionStanding.InForce, Activated = signature };
        var others = Entries.Select(r => r.Revision == e.Revision ? r : Left(r, e.Revision)).ToImmutableArray();
        return (this with { InForce = e.Revision, Entries = others }).Put(entry);
    }

    private static RevisionEntry Left(RevisionEntry entry, string now) => entry.Standing switch
    {
        RevisionStanding.InForce => entry with { Standing = RevisionStanding.Earlier },
        RevisionStanding.Waiting or RevisionStanding.Approved when entry.Against != now => entry with { Standing = RevisionStanding.Overtaken },
        _ => entry,
    };

    private RevisionEntry EntryOf(string revision, string pack, string version) => Of(revision) ?? new RevisionEntry(revision, pack, version, RevisionStanding.Waiting);

    private RevisionBook Change(string revision, Func<RevisionEntry, RevisionEntry> change) => Of(revision) is { } entry ? Put(change(entry)) : this;

    private RevisionBook Put(RevisionEntry entry)
    {
        var at = Entries.IndexOf(Of(entry.Revision) ?? entry);
        return this with { Entries = at < 0 ? Entries.Add(entry) : Entries.SetItem(at, entry) };
    }
}
