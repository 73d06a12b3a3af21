using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley.Journal;

/// <summary>What stands in the clear part of a row: header and events, flat and with short names, because every commit carries them.</summary>
internal sealed record ClearPart(
    string Command, string By, string As, string? For, string Revision, string Directory, DateTimeOffset? HappenedAt, IReadOnlyList<DisputeEvent> Events)
{
    public static ClearPart Of(CommitHeader header, IReadOnlyList<DisputeEvent> events) => new(
        header.Command, header.Actor.SubjectId, header.Actor.PostId, header.Actor.OnBehalfOf, header.Revision, header.Directory, header.HappenedAt, events);

    public CommitHeader ToHeader() => new(Command, new Actor(By, As, For), Revision, Directory, HappenedAt);
}
