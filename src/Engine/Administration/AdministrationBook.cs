using Parley.Disputes.Events;
using Parley.Journal;
using Parley.Notices;
using Parley.Revisions;

namespace Parley.Administration;

/// <summary>What the administration stream says, folded from its commits. Immutable and safe to share between threads.</summary>
internal sealed record AdministrationBook
{
    public static AdministrationBook Empty { get; } = new();

    public StreamHead Head { get; private init; }

    /// <summary>The moment of the last commit.</summary>
    public DateTimeOffset At { get; private init; } = DateTimeOffset.MinValue;

    public RevisionBook Revisions { get; private init; } = RevisionBook.Empty;

    public Silences Silences { get; private init; } = Silences.None;

    public ContactBook Contacts { get; private init; } = ContactBook.Empty;

    public ArchiveBook Archives { get; private init; } = ArchiveBook.Empty;

    public AdministrationBook With(RecordedCommit commit, StreamHead head) =>
        new() { Head = head, At = commit.At, Revisions = Revisions.With(commit), Silences = Silences.With(commit), Contacts = Contacts.With(commit), Archives = Archives.With(commit) };
}
