namespace Parley.Disputes.Events;

/// <summary>Where a person of the organisation is reached was written down, or changed. Stands in the administration stream; <see cref="PersonErased"/> takes all of a person's away.</summary>
/// <param name="Person">The person, as the organisation names them.</param>
/// <param name="Kind">By what.</param>
/// <param name="Address">The address or number, under the person's own key.</param>
public sealed record ContactSet(string Person, ContactKind Kind, PersonalText Address) : DisputeEvent;
