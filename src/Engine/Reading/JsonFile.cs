using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Parley.Reading;

/// <summary>
/// The first gate: bytes become values with positions, or findings. Strict in all that JSON leaves open; never throws for what a file holds.
/// </summary>
internal sealed class JsonFile
{
    public const int MostBytes = 1_048_576;
    public const int MostDepth = 32;
    public const int LongestKey = 256;

    private readonly JsonSource source;
    private readonly Findings findings;

    private JsonFile(JsonSource source, Findings findings)
    {
        this.source = source;
        this.findings = findings;
    }

    /// <summary>The value in the file, or null after a finding that leaves nothing to read. Findings that leave something to read come with the value.</summary>
    public static JsonItem? Read(string file, ReadOnlyMemory<byte> bytes, Findings findings)
    {
        if (bytes.Length > MostBytes)
        {
            findings.Error(ReadingMessages.TooLarge, new Position(file, 1, 1, string.Empty), bytes.Length, MostBytes);
            return null;
        }

        if (bytes.Span.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var source = new JsonSource(file, bytes);
        if (!Utf8.IsValid(bytes.Span))
        {
            findings.Error(ReadingMessages.NotUtf8, source.PositionOf(FirstInvalid(bytes.Span), string.Empty));
            return null;
        }

        return new JsonFile(source, findings).Read();
    }

    /// <summary>Reads a model out of a file whose top is an object. Null after a finding that leaves nothing to read.</summary>
    public static T? Read<T>(string file, ReadOnlyMemory<byte> bytes, Findings findings, Func<ObjectReader, T> read)
        where T : class
    {
        if (Read(file, bytes, findings) is not { } item) return null;
        if (item.Kind == JsonKind.Object) return new ValueReader(item, findings).TopObject(read);
        findings.Error(ReadingMessages.WrongKind, item.Position, JsonWords.Of(JsonKind.Object), JsonWords.Of(item.Kind));
        return null;
    }

    private JsonItem? Read()
    {
        var reader = new Utf8JsonReader(source.Bytes, new JsonReaderOptions { MaxDepth = MostDepth + 1 });
        var complete = false;
        try
        {
            reader.Read();
            var root = Value(ref reader, null, string.Empty);
            if (root is null) return null;
            complete = true;
            reader.Read();
            return root;
        }
        catch (JsonException exception)
        {
            JsonFault.Report(exception, source, complete, findings);
            return null;
        }
    }

    private JsonItem? Value(ref Utf8JsonReader reader, JsonItem? parent, string segment)
    {
        var start = (int)reader.TokenStartIndex;
        var at = source.MoveTo(start);
        JsonItem Make(JsonKind kind) => new(source, parent, segment, kind, start, at);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: return Object(ref reader, Make(JsonKind.Object));
            case JsonTokenType.StartArray: return Array(ref reader, Make(JsonKind.Array));
            case JsonTokenType.Number: return Number(ref reader, start, at, parent, segment);
            case JsonTokenType.String: return new JsonItem(source, parent, segment, JsonKind.Text, start, at) { Text = Text(ref reader) };
            case JsonTokenType.True or JsonTokenType.False:
                return new JsonItem(source, parent, segment, JsonKind.Boolean, start, at) { Boolean = reader.TokenType == JsonTokenType.True };
            default: return Make(JsonKind.Null);
        }
    }

    private JsonItem Number(ref Utf8JsonReader reader, int start, (int Line, int Column) at, JsonItem? parent, string segment)
    {
        var written = Encoding.ASCII.GetString(reader.ValueSpan);
        var item = new JsonItem(source, parent, segment, JsonKind.Number, start, at) { Text = written, Number = JsonNumber.Read(written) };
        if (item.Number is null && IsBeyondDouble(written)) findings.Error(ReadingMessages.NumberTooLarge, item.Position, JsonWords.Short(written));
        return item;
    }

    private static bool IsBeyondDouble(string written) => double.IsInfinity(double.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture));

    private JsonItem? Object(ref Utf8JsonReader reader, JsonItem item)
    {
        if (IsTooDeep(ref reader, item)) return null;
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (line, column) = source.MoveTo((int)reader.TokenStartIndex);
            var name = Text(ref reader);
            var isNew = IsUsable(name, item, line, column) && names.Add(name);
            if (!isNew && names.Contains(name)) findings.Error(ReadingMessages.DuplicateKey, item.Position with { Line = line, Column = column }, name);
            reader.Read();
            if (Value(ref reader, item, isNew ? name : string.Empty) is not { } value) return null;
            if (isNew) members.Add(new JsonMember(name, value.Position with { Line = line, Column = column }, value));
        }

        item.Members = members.DrainToImmutable();
        return item;
    }

    private bool IsUsable(string name, JsonItem item, int line, int column)
    {
        if (name.Length <= LongestKey) return true;
        findings.Error(ReadingMessages.KeyTooLong, item.Position with { Line = line, Column = column }, name.Length, LongestKey);
        return false;
    }

    private JsonItem? Array(ref Utf8JsonReader reader, JsonItem item)
    {
        if (IsTooDeep(ref reader, item)) return null;
        var items = ImmutableArray.CreateBuilder<JsonItem>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Value(ref reader, item, items.Count.ToString(CultureInfo.InvariantCulture)) is not { } value) return null;
            items.Add(value);
        }

        item.Items = items.DrainToImmutable();
        return item;
    }

    private bool IsTooDeep(ref Utf8JsonReader reader, JsonItem item)
    {
        if (reader.CurrentDepth < MostDepth) return false;
        findings.Error(ReadingMessages.TooDeep, item.Position, MostDepth);
        return true;
    }

    /// <summary>The reader checks escapes only here, and says a lone surrogate with this exception.</summary>
    private string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? string.Empty;
        }
        catch (InvalidOperationException)
        {
            findings.Error(ReadingMessages.BadText, source.PositionOf((int)reader.TokenStartIndex, string.Empty));
            return string.Empty;
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var taken) == System.Buffers.OperationStatus.Done) at += taken;
        return at;
    }
}
