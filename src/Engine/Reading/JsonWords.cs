namespace Parley.Reading;

/// <summary>How findings name what stands in a file; the words of JSON are the same in every language.</summary>
internal static class JsonWords
{
    private const int Longest = 60;

    public static string Of(JsonKind kind) => kind switch
    {
        JsonKind.Null => "null",
        JsonKind.Boolean => "boolean",
        JsonKind.Number => "number",
        JsonKind.Text => "string",
        JsonKind.Array => "array",
        _ => "object",
    };

    /// <summary>A text cut to what a sentence can carry, without control characters.</summary>
    public static string Short(string text)
    {
        var cut = text.Length <= Longest ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest), "…");
        return string.Create(cut.Length, cut, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++) target[i] = char.IsControl(source[i]) ? '\uFFFD' : source[i];
        });
    }
}
