namespace Parley.Disputes;

/// <summary>How an obligation of an agreement ended.</summary>
public enum ObligationEnd
{
    /// <summary>Performed.</summary>
    Performed,

    /// <summary>Waived by the one it was owed to.</summary>
    Waived,

    /// <summary>Enforced.</summary>
    Enforced,

    /// <summary>Taken to court.</summary>
    TakenToCourt,
}
