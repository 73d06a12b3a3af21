namespace Parley.Organisation;

internal enum ChainKind
{
    /// <summary>Somebody who stands in for the holder.</summary>
    StandIn,

    /// <summary>The post that answers at this hour.</summary>
    OnDuty,

    /// <summary>A post above.</summary>
    Superior,
}
