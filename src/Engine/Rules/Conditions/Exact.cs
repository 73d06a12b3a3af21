namespace Parley.Rules.Conditions;

/// <summary>
/// Arithmetic that says when it cannot: overflow and division by nothing give false, never a wrapped number, an infinity or (but at the very edge of decimals) an exception.
/// </summary>
internal static class Exact
{
    /// <summary>A little below the largest decimal, so that the double estimate is on the safe side.</summary>
    private const double SafelyDecimal = 7.9e28;
    private const decimal HalfOfLargest = decimal.MaxValue / 2;

    public static bool Add(long a, long b, out long result)
    {
        result = unchecked(a + b);
        return ((a ^ result) & (b ^ result)) >= 0;
    }

    public static bool Subtract(long a, long b, out long result)
    {
        result = unchecked(a - b);
        return ((a ^ b) & (a ^ result)) >= 0;
    }

    public static bool Multiply(long a, long b, out long result)
    {
        var high = Math.BigMul(a, b, out result);
        return high == result >> 63;
    }

    public static bool Remainder(long a, long b, out long result)
    {
        // The processor faults on the smallest number divided by -1, although nothing remains.
        result = b is 0 or -1 ? 0 : a % b;
        return b != 0;
    }

    public static bool Add(decimal a, decimal b, out decimal result)
    {
        if (Math.Abs(a) >= HalfOfLargest || Math.Abs(b) >= HalfOfLargest) return AtTheEdge(ArithmeticOperator.Add, a, b, out result);
        result = a + b;
        return true;
    }

    public static bool Subtract(decimal a, decimal b, out decimal result) => Add(a, -b, out result);

    public static bool Multiply(decimal a, decimal b, out decimal result)
    {
        if (Math.Abs((double)a * (double)b) >= SafelyDecimal) return AtTheEdge(ArithmeticOperator.Multiply, a, b, out result);
        result = a * b;
        return true;
    }

    public static bool Divide(decimal a, decimal b, out decimal result)
    {
        result = 0;
        if (b == 0) return false;
        if (Math.Abs((double)a / (double)b) >= SafelyDecimal) return AtTheEdge(ArithmeticOperator.Divide, a, b, out result);
        result = a / b;
        return true;
    }

    public static bool Remainder(decimal a, decimal b, out decimal result)
    {
        result = 0;
        return b != 0 && AtTheEdge(ArithmeticOperator.Remainder, a, b, out result);
    }

    public static bool Calculate(ArithmeticOperator op, long a, long b, out long result) => op switch
    {
        ArithmeticOperator.Add => Add(a, b, out result),
        ArithmeticOperator.Subtract => Subtract(a, b, out result),
        ArithmeticOperator.Multiply => Multiply(a, b, out result),
        ArithmeticOperator.Remainder => Remainder(a, b, out result),
        _ => throw new ArgumentOutOfRangeException(nameof(op), op, "Whole numbers are divided as decimals."),
    };

    public static bool Calculate(ArithmeticOperator op, decimal a, decimal b, out decimal result) => op switch
    {
        ArithmeticOperator.Add => Add(a, b, out result),
        ArithmeticOperator.Subtract => Subtract(a, b, out result),
        ArithmeticOperator.Multiply => Multiply(a, b, out result),
        ArithmeticOperator.Divide => Divide(a, b, out result),
        _ => Remainder(a, b, out result),
    };

    /// <summary>Decimals have no calculation that reports overflow otherwise; an overflow is "cannot tell", which is what false says here.</summary>
    private static bool AtTheEdge(ArithmeticOperator op, decimal a, decimal b, out decimal result)
    {
        try
        {
            result = op switch
            {
                ArithmeticOperator.Add => a + b,
                ArithmeticOperator.Multiply => a * b,
                ArithmeticOperator.Divide => a / b,
                _ => a % b,
            };
            return true;
        }
        catch (OverflowException)
        {
            result = 0;
            return false;
        }
    }
}
