namespace Parley.Disputes;

/// <summary>Why mediation ended without agreement.</summary>
public enum MediationEnd
{
    /// <summary>It was tried and failed.</summary>
    Failed,

    /// <summary>A party refused; never blocked.</summary>
    RefusedByParty,

    /// <summary>The matter may not be mediated.</summary>
    NotMediable,
}
