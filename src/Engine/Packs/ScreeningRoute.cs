namespace Parley.Packs;

/// <summary>Where screening proposes that a matter goes.</summary>
internal enum ScreeningRoute
{
    /// <summary>Into the loop.</summary>
    In,

    /// <summary>Not taken on; a proposal only, a person decides.</summary>
    Dismiss,

    /// <summary>To another body; a proposal only.</summary>
    Refer,
}
