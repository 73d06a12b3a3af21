namespace Parley.Packs;

/// <summary>What stands behind a receiver's name.</summary>
internal enum ReceiverKind
{
    /// <summary>One or several posts.</summary>
    Posts,

    /// <summary>The parties.</summary>
    Party,

    /// <summary>Whoever brought the matter forward.</summary>
    Informant,

    /// <summary>The post of the channel the dispute was assigned to, in the unit it was assigned to.</summary>
    Channel,

    /// <summary>Whom the event itself names: the addressee of an order, the one asked for help, the signer of a warning.</summary>
    Addressee,
}
