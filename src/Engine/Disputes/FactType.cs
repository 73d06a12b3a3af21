namespace Parley.Disputes;

/// <summary>The type of a fact, as a rule pack declares it.</summary>
public enum FactType
{
    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A decimal amount in the currency the pack names.</summary>
    Money,

    /// <summary>Free text; personal until shown otherwise, and never a basis for grading without a warning.</summary>
    Text,

    /// <summary>One of the words the fact declares.</summary>
    Choice,

    /// <summary>Any number of the words the fact declares, each at most once.</summary>
    Choices,

    /// <summary>A local calendar day.</summary>
    Date,
}
