namespace Parley.Packs.Protection;

/// <summary>Where a subject must not be read.</summary>
internal enum SubjectScope
{
    /// <summary>Wherever something is decided: grading, screening, assigning and climbing.</summary>
    Everywhere,

    /// <summary>In grading, where it stands in for something else: who somebody is, or how the matter came in.</summary>
    Grading,

    /// <summary>In grading, for a fact that names which one it is: that an event happened in a public place is a circumstance, which village it was is not.</summary>
    GradingByName,
}
