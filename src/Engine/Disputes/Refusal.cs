using System.Collections.Immutable;

namespace Parley.Disputes;

/// <summary>Why a command was not allowed. Nothing was written and nothing remembered, so the same command id may be tried again.</summary>
/// <param name="Kind">The message.</param>
/// <param name="Guard">The guard that refused, for example <c>Stage</c> or <c>SecondPerson</c>.</param>
/// <param name="About">What the message is about, in the order of its places.</param>
public sealed record Refusal(MessageKind Kind, string Guard, ImmutableArray<object?> About)
{
    /// <summary>The stable id, for example <c>PAR0103</c>.</summary>
    public string Id => Kind.Id;

    /// <summary>What happened, in a language.</summary>
    /// <param name="language"><c>zh-CN</c> for Chinese; anything else gives English.</param>
    /// <returns>The sentence.</returns>
    public string Reason(string language = "en") => Kind.Text(language, [.. About]);

    /// <summary>What would make it possible, in a language.</summary>
    /// <param name="language"><c>zh-CN</c> for Chinese; anything else gives English.</param>
    /// <returns>The sentence.</returns>
    public string Remedy(string language = "en") => Kind.Remedy(language, [.. About]);

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Reason()} {Remedy()}";

    internal static Refusal Of(MessageKind kind, string guard, params ReadOnlySpan<object?> about) => new(kind, guard, [.. about]);
}
