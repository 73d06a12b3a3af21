namespace Parley.Disputes.Events;

/// <summary>A revision of the rule pack came into force for new episodes; stands in the administration stream.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Pack">The pack's name.</param>
/// <param name="Number">The pack's own version.</param>
public sealed record RevisionActivated(string Revision, string Pack, string Number) : DisputeEvent;
