namespace Parley.Disputes.Events;

/// <summary>What a commit says beside its events.</summary>
/// <param name="Command">The name of the command.</param>
/// <param name="Actor">Who sent it.</param>
/// <param name="Revision">The revision of the rule pack it was decided under.</param>
/// <param name="Directory">The version of the directory and calendar it was decided under.</param>
/// <param name="HappenedAt">When it happened, where that is earlier than when it was recorded; else null.</param>
public sealed record CommitHeader(string Command, Actor Actor, string Revision, string Directory, DateTimeOffset? HappenedAt = null);
