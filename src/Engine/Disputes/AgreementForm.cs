namespace Parley.Disputes;

/// <summary>The form of an agreement.</summary>
public enum AgreementForm
{
    /// <summary>By word of mouth, on record.</summary>
    Oral,

    /// <summary>In writing.</summary>
    Written,

    /// <summary>Done on the spot; nothing is left to perform.</summary>
    OnTheSpot,
}
