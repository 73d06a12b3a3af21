using System.Collections.Frozen;

namespace Parley.Packs;

/// <summary>The labels and texts of one language. Immutable.</summary>
internal sealed record Texts(string Language, FrozenDictionary<string, FrozenDictionary<string, string>> Labels, FrozenDictionary<string, string> ByName)
{
    /// <summary>The label of a word, or null.</summary>
    /// <param name="of">What the word is: <c>levels</c>, <c>stages</c>, <c>tiers</c>, <c>facts</c>, <c>posts</c>…</param>
    /// <param name="word">The word.</param>
    public string? Label(string of, string word) => Labels.GetValueOrDefault(of)?.GetValueOrDefault(word);
}
