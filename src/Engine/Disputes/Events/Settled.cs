namespace Parley.Disputes.Events;

/// <summary>The parties agreed.</summary>
/// <param name="Form">The form.</param>
/// <param name="Agreement">Its text.</param>
/// <param name="Obligations">What each side must do.</param>
/// <param name="SeekConfirmation">Whether court confirmation is sought.</param>
public sealed record Settled(
    AgreementForm Form,
    PersonalText? Agreement,
    EquatableArray<Obligation> Obligations,
    bool SeekConfirmation) : DisputeEvent;
