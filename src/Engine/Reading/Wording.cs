using System.Collections.Immutable;

namespace Parley.Reading;

/// <summary>A text in the languages a pack gives it in: <c>{ "en": "…", "zh-CN": "…" }</c>.</summary>
internal sealed record Wording(ImmutableArray<Entry<string>> Texts)
{
    public static Wording Empty { get; } = new([]);

    public bool IsEmpty => Texts.IsEmpty;

    /// <summary>The text in a language, else in English, else in the first language given, else empty.</summary>
    public string In(string language) => Find(language) ?? Find("en") ?? (Texts.IsEmpty ? string.Empty : Texts[0].Value);

    public string? Find(string language)
    {
        foreach (var text in Texts)
        {
            if (string.Equals(text.Name, language, StringComparison.OrdinalIgnoreCase)) return text.Value;
        }

        return null;
    }

    public bool Equals(Wording? other) => other is not null && Texts.AsSpan().SequenceEqual(other.Texts.AsSpan());

    public override int GetHashCode() => Texts.Length;
}
