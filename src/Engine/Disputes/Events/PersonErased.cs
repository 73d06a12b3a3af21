namespace Parley.Disputes.Events;

/// <summary>The key of a person was destroyed: of a party of a dispute or, in the administration stream, of a person of the organisation.</summary>
/// <param name="Person">The party's id, or the person's as the organisation names them.</param>
public sealed record PersonErased(string Person) : DisputeEvent;
