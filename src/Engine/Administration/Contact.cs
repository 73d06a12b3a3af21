using Parley.Disputes;

namespace Parley.Administration;

/// <summary>Where a person of the organisation is reached. Immutable and safe to share between threads.</summary>
/// <param name="Person">The person, as the organisation names them.</param>
/// <param name="Kind">By what.</param>
/// <param name="Shown">The address or number: masked, unless it was asked for whole.</param>
/// <param name="SetAt">When it was written down, in UTC.</param>
/// <param name="SetBy">Who wrote it down.</param>
public sealed record Contact(string Person, ContactKind Kind, string Shown, DateTimeOffset SetAt, string SetBy)
{
    private const int DigitsShown = 3;

    /// <summary>Whose it is, never the address itself, so that it cannot slip into a log.</summary>
    /// <returns>For example <c>(Email of yu-mei)</c>.</returns>
    public override string ToString() => $"({Kind} of {Person})";

    /// <summary>Enough to recognise it by, too little to use it.</summary>
    internal Contact Masked() => this with { Shown = Kind == ContactKind.Email ? MaskedAddress(Shown) : MaskedNumber(Shown) };

    private static string MaskedAddress(string address)
    {
        var at = address.LastIndexOf('@');
        return at < 1 ? "***" : $"{address[0]}***{address[at..]}";
    }

    private static string MaskedNumber(string number) => number.Length > 2 * DigitsShown ? $"***{number[^DigitsShown..]}" : "***";
}
