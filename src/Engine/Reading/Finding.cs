using Parley.Disputes;

namespace Parley.Reading;

/// <summary>One thing the checker says about a file: where, what and what helps.</summary>
/// <param name="Kind">The message.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Position">Where.</param>
/// <param name="About">What the message is about, in the order of its places.</param>
public sealed record Finding(MessageKind Kind, Severity Severity, Position Position, IReadOnlyList<object?> About)
{
    /// <summary>The stable id of the message.</summary>
    public string Id => Kind.Id;

    /// <summary>What is wrong, in a language.</summary>
    /// <param name="language"><c>zh-CN</c> for Chinese; anything else gives English.</param>
    /// <returns>The sentence.</returns>
    public string Message(string language) => Kind.Text(language, [.. About]);

    /// <summary>What helps, in a language.</summary>
    /// <param name="language"><c>zh-CN</c> for Chinese; anything else gives English.</param>
    /// <returns>The sentence.</returns>
    public string Remedy(string language) => Kind.Remedy(language, [.. About]);

    /// <summary>The finding as one line: <c>file:line:column severity id message remedy</c>.</summary>
    /// <returns>The line, in English.</returns>
    public override string ToString() =>
        $"{Position.File}:{Position.Line}:{Position.Column} {Severity.ToString().ToLowerInvariant()} {Id} {Message("en")} {Remedy("en")}";
}
