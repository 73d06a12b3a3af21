namespace Parley.Rules.Cells;

/// <summary>Why a condition lies outside what is decided over cells.</summary>
internal enum OutsideReason
{
    /// <summary>It reads a text: texts have no range to cut.</summary>
    Text,

    /// <summary>It compares or calculates with several numbers at once.</summary>
    SeveralFacts,

    /// <summary>It calculates in a way of which the turning points are not found, or that can fail within the fact's range.</summary>
    Calculation,
}
