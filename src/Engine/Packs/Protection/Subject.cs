using Parley.Disputes;

namespace Parley.Packs.Protection;

/// <summary>Something that must not decide how a dispute is dealt with, and the words by which a name or label speaks of it. Immutable.</summary>
/// <param name="Name">As <c>facts.json</c> declares it.</param>
/// <param name="Found">The message when a name or label speaks of it.</param>
/// <param name="Words">The words that speak of it.</param>
/// <param name="Harmless">Phrases with such a word that mean something else.</param>
/// <param name="Scope">Where it must not be read.</param>
internal sealed record Subject(string Name, MessageKind Found, Phrases Words, Phrases Harmless, SubjectScope Scope)
{
    /// <summary>The word of a text that speaks of it, or null.</summary>
    public string? FindIn(string text) => Words.FindIn(NameText.Of(text), Harmless);
}
