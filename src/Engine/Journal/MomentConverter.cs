using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.Journal;

/// <summary>Writes moments in UTC, exact to the tick: <c>2026-03-01T08:30:00Z</c>, with a fraction only where there is one.</summary>
internal sealed class MomentConverter : JsonConverter<DateTimeOffset>
{
    private const string Whole = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const string Fraction = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";
    private const int Longest = 28;

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[Longest];
        if (reader.TokenType != JsonTokenType.String || reader.ValueSpan.Length > Longest) throw Malformed();
        var length = reader.CopyString(text);
        return DateTimeOffset.TryParseExact(text[..length], Fraction, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : throw Malformed();
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[Longest];
        var format = value.UtcTicks % TimeSpan.TicksPerSecond == 0 ? Whole : Fraction;
        value.UtcDateTime.TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }

    private static JsonException Malformed() => new("A moment is yyyy-MM-ddTHH:mm:ssZ, with up to seven digits of a second.");
}
