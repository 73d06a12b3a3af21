using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley.Journal;

/// <summary>What stands in the clear part of a row.</summary>
internal sealed record ClearPart(
    string Command, Actor Actor, string Revision, string Directory, DateTimeOffset? HappenedAt, IReadOnlyList<DisputeEvent> Events);
