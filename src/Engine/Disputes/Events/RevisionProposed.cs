namespace Parley.Disputes.Events;

/// <summary>A revision of the rule pack was proposed: it waits for a second person. Stands in the administration stream; who proposed it is the commit's actor, the engine when the folder merely changed.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Pack">The pack's name.</param>
/// <param name="Number">The pack's own version.</param>
/// <param name="Against">The revision in force it was compared with.</param>
/// <param name="NewFacts">What it asks about people's affairs that the one in force does not: facts that are new, or whose type, label or words are.</param>
/// <param name="Changes">What it changes, in words (English).</param>
public sealed record RevisionProposed(
    string Revision, string Pack, string Number, string Against, EquatableArray<string> NewFacts, EquatableArray<string> Changes) : DisputeEvent;
