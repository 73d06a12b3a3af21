using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Packs;

/// <summary>A given value as the declaration wants it, or why it does not fit.</summary>
/// <param name="Value">The value; meaningless when there is a problem.</param>
/// <param name="Problem">The message, or null when the value fits.</param>
/// <param name="About">What the message is about.</param>
internal readonly record struct FactFit(FactValue Value, MessageKind? Problem, ImmutableArray<object?> About)
{
    public bool Fits => Problem is null;

    public static FactFit Of(FactValue value) => new(value, null, []);

    public static FactFit Not(MessageKind problem, params ReadOnlySpan<object?> about) => new(default, problem, [.. about]);
}
