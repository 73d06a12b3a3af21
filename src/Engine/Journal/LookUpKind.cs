namespace Parley.Journal;

/// <summary>What a look-up hash stands for.</summary>
public enum LookUpKind
{
    /// <summary>A place.</summary>
    Place,

    /// <summary>The same parties together; never one person.</summary>
    Parties,

    /// <summary>One party, for erasing them everywhere; never counted.</summary>
    Party,
}
