namespace Parley.Disputes;

/// <summary>The name of a dispute: 1 to 64 characters of <c>[A-Za-z0-9._-]</c>, compared ordinally. Given by the caller or derived from the command id.</summary>
public readonly record struct DisputeId
{
    private readonly string? value;

    /// <summary>Makes a dispute id.</summary>
    /// <param name="value">1 to 64 characters of <c>[A-Za-z0-9._-]</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, longer or holds another character.</exception>
    public DisputeId(string value) =>
        this.value = IsWellFormed(value) ? value : throw new ArgumentException("A dispute id is 1 to 64 characters of A-Z a-z 0-9 . _ -", nameof(value));

    /// <summary>The text of the id.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Reads an id that may be malformed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">The id, when the text is one.</param>
    /// <returns>True when the text is a dispute id.</returns>
    public static bool TryParse(string? text, out DisputeId id)
    {
        var good = IsWellFormed(text);
        id = good && text is not null ? new DisputeId(text) : default;
        return good;
    }

    /// <summary>The text of the id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;

    private static bool IsWellFormed(string? text) =>
        text is { Length: >= 1 and <= 64 } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-');
}
