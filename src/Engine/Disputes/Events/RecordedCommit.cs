namespace Parley.Disputes.Events;

/// <summary>One commit of one stream, deciphered: the events of one decision.</summary>
/// <param name="Stream">The dispute, or the administration stream.</param>
/// <param name="Version">The number of the commit in its stream, from 1.</param>
/// <param name="Command">The command id.</param>
/// <param name="At">When it was decided, in UTC; never earlier than the commit before.</param>
/// <param name="Header">What it says beside its events.</param>
/// <param name="Events">The events in order.</param>
public sealed record RecordedCommit(string Stream, long Version, CommandId Command, DateTimeOffset At, CommitHeader Header, IReadOnlyList<DisputeEvent> Events);
