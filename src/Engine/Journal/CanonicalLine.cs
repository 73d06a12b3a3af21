using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley.Journal;

/// <summary>A line of the canonical export.</summary>
internal sealed record CanonicalLine(
    string Stream,
    long Version,
    DateTimeOffset At,
    string CommandId,
    string Command,
    Actor Actor,
    string Revision,
    string Directory,
    DateTimeOffset? HappenedAt,
    IReadOnlyList<DisputeEvent> Events);
