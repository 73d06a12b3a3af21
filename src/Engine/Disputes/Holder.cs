namespace Parley.Disputes;

/// <summary>Who holds a duty: a post in a unit, whoever fills it at the moment.</summary>
/// <param name="Post">The post, for example <c>station-leader</c>.</param>
/// <param name="Unit">The unit, or null when the post exists once.</param>
public readonly record struct Holder(string Post, string? Unit = null)
{
    /// <summary>The holder as one word: <c>post@unit</c>, or <c>post</c> alone.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Unit is null ? Post : $"{Post}@{Unit}";

    /// <summary>Reads <c>post@unit</c> or <c>post</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The holder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Holder Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? new Holder(text) : new Holder(text[..at], text[(at + 1)..]);
    }
}
