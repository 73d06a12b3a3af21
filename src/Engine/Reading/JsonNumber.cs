using System.Globalization;

namespace Parley.Reading;

/// <summary>Reads a JSON number exactly: what a decimal cannot hold without rounding is not read at all.</summary>
internal static class JsonNumber
{
    private const int MostDigits = 29;
    private const int MostFractionDigits = 28;

    public static decimal? Read(string written)
    {
        var exponentAt = written.AsSpan().IndexOfAny('e', 'E');
        var mantissa = exponentAt < 0 ? written.AsSpan() : written.AsSpan(0, exponentAt);
        var negative = mantissa[0] == '-';
        if (negative) mantissa = mantissa[1..];
        var point = mantissa.IndexOf('.');
        var fractionDigits = point < 0 ? 0 : mantissa.Length - point - 1;
        var digits = (point < 0 ? mantissa.ToString() : string.Concat(mantissa[..point], mantissa[(point + 1)..])).TrimStart('0');
        var significant = digits.TrimEnd('0');
        if (significant.Length == 0) return 0;
        if (Exponent(written, exponentAt) is not { } exponent) return null;
        return Compose(significant, exponent - fractionDigits + digits.Length - significant.Length, negative);
    }

    private static int? Exponent(string written, int at)
    {
        if (at < 0) return 0;
        return int.TryParse(written.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent) && Math.Abs((long)exponent) < 2_000_000 ? exponent : null;
    }

    private static decimal? Compose(string significant, int exponent, bool negative)
    {
        if (significant.Length + Math.Max(exponent, 0) > MostDigits || -exponent > MostFractionDigits) return null;
        var whole = exponent > 0 ? significant + new string('0', exponent) : significant;
        if (!decimal.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return null;
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        return new decimal(parts[0], parts[1], parts[2], negative, (byte)Math.Max(-exponent, 0));
    }
}
