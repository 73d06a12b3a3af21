namespace Parley.Disputes.Events;

/// <summary>An attempt at resolution was made.</summary>
/// <param name="Result">How it ended.</param>
/// <param name="Text">What was said.</param>
/// <param name="Next">When the parties meet again.</param>
public sealed record SessionRecorded(SessionResult Result, PersonalText? Text, DateTimeOffset? Next) : DisputeEvent;
