namespace Parley.Rules.Conditions;

internal enum ArithmeticOperator
{
    Add,
    Subtract,
    Multiply,

    /// <summary>Always in decimals: whole numbers divided must not lose their fraction.</summary>
    Divide,
    Remainder,
}
