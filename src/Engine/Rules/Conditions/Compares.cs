namespace Parley.Rules.Conditions;

/// <summary>What the comparison operators mean, and their turns.</summary>
internal static class Compares
{
    public static bool Holds(this CompareOperator op, int sign) => op switch
    {
        CompareOperator.Equal => sign == 0,
        CompareOperator.NotEqual => sign != 0,
        CompareOperator.Less => sign < 0,
        CompareOperator.LessOrEqual => sign <= 0,
        CompareOperator.Greater => sign > 0,
        _ => sign >= 0,
    };

    public static CompareOperator Negated(this CompareOperator op) => op switch
    {
        CompareOperator.Equal => CompareOperator.NotEqual,
        CompareOperator.NotEqual => CompareOperator.Equal,
        CompareOperator.Less => CompareOperator.GreaterOrEqual,
        CompareOperator.LessOrEqual => CompareOperator.Greater,
        CompareOperator.Greater => CompareOperator.LessOrEqual,
        _ => CompareOperator.Less,
    };

    /// <summary>The operator that says the same with the sides exchanged.</summary>
    public static CompareOperator Mirrored(this CompareOperator op) => op switch
    {
        CompareOperator.Less => CompareOperator.Greater,
        CompareOperator.LessOrEqual => CompareOperator.GreaterOrEqual,
        CompareOperator.Greater => CompareOperator.Less,
        CompareOperator.GreaterOrEqual => CompareOperator.LessOrEqual,
        _ => op,
    };

    public static bool IsEquality(this CompareOperator op) => op is CompareOperator.Equal or CompareOperator.NotEqual;
}
