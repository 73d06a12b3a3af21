namespace Parley.Rules.Words;

/// <summary>What a part of an expression stands for.</summary>
internal enum TermKind
{
    Boolean,

    /// <summary>A whole number of 64 bits.</summary>
    Whole,

    /// <summary>A decimal number or an amount.</summary>
    Fraction,

    Text,

    /// <summary>One of the words a fact declares.</summary>
    Choice,

    /// <summary>Some of the words a fact declares.</summary>
    Choices,

    Day,

    /// <summary>A word of a scale, such as a level.</summary>
    Ordered,
}
