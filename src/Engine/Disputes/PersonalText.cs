namespace Parley.Disputes;

/// <summary>A text that may tell something of a person: a name, a contact, free text. A journal keeps it enciphered, apart from the clear part of a commit.</summary>
/// <param name="Person">Whose key enciphers it: a party's id within the dispute, or <see cref="Whole"/> for free text that may name anybody.</param>
/// <param name="Value">The text; null once the person was erased.</param>
public sealed record PersonalText(string Person, string? Value)
{
    /// <summary>Free text of the dispute as a whole. Erasing any party erases it, because it may name them.</summary>
    public const string Whole = "text";

    /// <summary>Free text of the dispute as a whole.</summary>
    /// <param name="value">The text, or null for none.</param>
    /// <returns>The text, or null when there is none.</returns>
    public static PersonalText? Free(string? value) => string.IsNullOrEmpty(value) ? null : new(Whole, value);

    /// <summary>Whose text it is, never the text itself, so that it cannot slip into a log.</summary>
    /// <returns>For example <c>(text of p1)</c>.</returns>
    public override string ToString() => $"(text of {Person})";
}
