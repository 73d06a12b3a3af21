namespace Parley.PackTests;

/// <summary>The kinds of things in a pack that its tests should reach.</summary>
public enum CoveredKind
{
    /// <summary>A rule of <c>grading.json</c>, or a <c>combine</c> of <c>thresholds.json</c>: reached when it matched.</summary>
    GradingRule,

    /// <summary>A cell of <c>thresholds.json</c>: reached when it was the highest of its row that matched.</summary>
    Threshold,

    /// <summary>A rule of <c>screening.json</c>: reached when it gave the way, or marked the matter, of a dispute that was being screened.</summary>
    ScreeningRule,

    /// <summary>A rule of <c>climb.json</c>: reached when it matched.</summary>
    ClimbRule,

    /// <summary>A row of the matrix in <c>notices.json</c>: reached when a warning was issued by it.</summary>
    MatrixRow,

    /// <summary>A route in <c>notices.json</c>: reached when something it stands on happened and its condition held, whoever had been told already.</summary>
    Route,

    /// <summary>A rule of <c>assignment.json</c>: reached when it proposed the channel of a dispute that was being assessed or resolved.</summary>
    AssignmentRule,
}
