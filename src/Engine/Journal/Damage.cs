using Parley.Disputes;

namespace Parley.Journal;

/// <summary>A stored entry that is not what was written.</summary>
/// <param name="Stream">The stream; empty when it is the store itself.</param>
/// <param name="Version">The version of the entry.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="About">What the message is about.</param>
internal sealed record Damage(string Stream, long Version, MessageKind Kind, IReadOnlyList<object?> About)
{
    public JournalException ToException() => new(Kind, About);
}
