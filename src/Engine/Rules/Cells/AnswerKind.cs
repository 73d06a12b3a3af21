namespace Parley.Rules.Cells;

/// <summary>How a question was answered.</summary>
internal enum AnswerKind
{
    /// <summary>There is such a dispute.</summary>
    Exists,

    /// <summary>There is none, whatever the facts within their ranges.</summary>
    Never,

    /// <summary>It takes more work than the bound allows.</summary>
    TooMuch,

    /// <summary>It hangs on a condition that is not decided over cells.</summary>
    NotAnalysed,
}
