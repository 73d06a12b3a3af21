namespace Parley.Disputes.Events;

/// <summary>A note was added.</summary>
/// <param name="Text">The note.</param>
public sealed record NoteAdded(PersonalText Text) : DisputeEvent;
