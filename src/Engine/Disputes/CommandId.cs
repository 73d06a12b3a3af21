namespace Parley.Disputes;

/// <summary>The name of one command within its dispute: 1 to 128 visible ASCII characters, compared ordinally.
/// The same id with the same body gets the first accepted answer again; with another body it is refused.</summary>
public readonly record struct CommandId
{
    private readonly string? value;

    /// <summary>Makes a command id.</summary>
    /// <param name="value">1 to 128 characters from <c>!</c> to <c>~</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, longer or holds another character.</exception>
    public CommandId(string value) =>
        this.value = IsWellFormed(value) ? value : throw new ArgumentException("A command id is 1 to 128 visible ASCII characters.", nameof(value));

    /// <summary>The text of the id.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Reads an id that may be malformed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">The id, when the text is one.</param>
    /// <returns>True when the text is a command id.</returns>
    public static bool TryParse(string? text, out CommandId id)
    {
        var good = IsWellFormed(text);
        id = good && text is not null ? new CommandId(text) : default;
        return good;
    }

    /// <summary>The text of the id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;

    private static bool IsWellFormed(string? text) => text is { Length: >= 1 and <= 128 } && text.All(c => c is >= '!' and <= '~');
}
