namespace Parley.Packs.Formatting;

/// <summary>A value of a file as its author wrote it: texts and numbers stay letter for letter.</summary>
internal sealed class Written
{
    /// <summary>The key with its quotes; empty for an entry of a list.</summary>
    public required string Key { get; init; }

    /// <summary>The letters of a text (with its quotes), number or word; <c>{</c> or <c>[</c> for what holds others.</summary>
    public required string Text { get; init; }

    /// <summary>Whether the author began a line with it.</summary>
    public required bool BeginsLine { get; init; }

    public List<Written> Inner { get; } = [];

    /// <summary>Whether it was written on several lines.</summary>
    public bool IsBroken { get; set; }

    public bool HoldsOthers => IsObject || IsList;

    public bool IsObject => Text == "{";

    public bool IsList => Text == "[";
}
