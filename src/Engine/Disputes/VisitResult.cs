namespace Parley.Disputes;

/// <summary>What a visit found with one party; the order is from best to worst and the worst of all parties counts.</summary>
public enum VisitResult
{
    /// <summary>平稳: nothing stirs.</summary>
    Calm,

    /// <summary>未见: the party was not reached; never counts as calm.</summary>
    NotReached,

    /// <summary>有苗头: still simmering.</summary>
    Uneasy,

    /// <summary>激化: broken out again.</summary>
    Flared,
}
