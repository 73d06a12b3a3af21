using System.Globalization;

namespace Parley.Disputes;

/// <summary>
/// How long a limit runs: <c>30min</c>, <c>2h</c>, <c>3d</c> (local calendar days), <c>5wd</c> (working days), <c>1mo</c> (calendar months).
/// Immutable; checks itself when made.
/// </summary>
public readonly record struct Length
{
    private static readonly (string Suffix, LengthUnit Unit)[] Suffixes =
        [("min", LengthUnit.Minutes), ("wd", LengthUnit.WorkingDays), ("mo", LengthUnit.Months), ("h", LengthUnit.Hours), ("d", LengthUnit.Days)];

    /// <summary>Makes a length.</summary>
    /// <param name="amount">How many units, from 0 to 1,000,000 inclusive.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is below 0 or above 1,000,000.</exception>
    public Length(int amount, LengthUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, 1_000_000);
        Amount = amount;
        Unit = unit;
    }

    /// <summary>How many units; at least 0.</summary>
    public int Amount { get; }

    /// <summary>The unit.</summary>
    public LengthUnit Unit { get; }

    /// <summary>Reads <c>30min</c>, <c>2h</c>, <c>3d</c>, <c>5wd</c> or <c>1mo</c>; nothing else, so that <c>P1M</c> cannot be mistaken for minutes.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="length">The length read, or zero minutes.</param>
    /// <returns>True when the text is a length.</returns>
    public static bool TryParse(string? text, out Length length)
    {
        length = default;
        foreach (var (suffix, unit) in Suffixes)
        {
            if (text is null || !text.EndsWith(suffix, StringComparison.Ordinal)) continue;
            if (!int.TryParse(text.AsSpan(0, text.Length - suffix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var amount) || amount > 1_000_000) return false;
            length = new Length(amount, unit);
            return true;
        }

        return false;
    }

    /// <summary>The length as it is written in a pack, for example <c>3d</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var unit = Unit;
        return Amount.ToString(CultureInfo.InvariantCulture) + Suffixes.First(s => s.Unit == unit).Suffix;
    }
}
