using System.Text;
using Parley.Host.Ledgers;
using Parley.Reading;

namespace Parley.Host.Mapping;

/// <summary>Reads <c>input</c>: how the file is written down and how its moments are to be understood.</summary>
internal static class FormatReader
{
    public static (LedgerFormat Format, TimeReading Times) Read(ObjectReader o)
    {
        var separator = o.Optional("separator") is { } sign ? SeparatorOf(sign) : null;
        var encoding = o.Optional("encoding") is { } name ? EncodingOf(name) : null;
        var zone = o.Optional("timeZone") is { } id ? ZoneOf(id) : TimeZoneInfo.Utc;
        return (new LedgerFormat(separator, encoding, o.OptionalText("sheet")), new TimeReading(zone, o.Texts("times")));
    }

    private static char? SeparatorOf(ValueReader value)
    {
        var text = value.AnyText();
        if (text is [var sign] && (sign == '\t' || char.IsAscii(sign) && char.IsPunctuation(sign) || sign == '|') && sign != '"') return sign;
        value.Error(MappingMessages.NotASeparator, JsonWords.Short(text));
        return null;
    }

    private static Encoding? EncodingOf(ValueReader value)
    {
        var name = value.Text();
        try
        {
            return name.Length == 0 ? null : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            value.Error(MappingMessages.UnknownEncoding, JsonWords.Short(name));
            return null;
        }
    }

    private static TimeZoneInfo ZoneOf(ValueReader value)
    {
        var id = value.Text();
        if (id.Length == 0) return TimeZoneInfo.Utc;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)) return zone;
        value.Error(MappingMessages.UnknownTimeZone, JsonWords.Short(id));
        return TimeZoneInfo.Utc;
    }
}
