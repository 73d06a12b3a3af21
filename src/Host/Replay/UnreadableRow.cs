using Parley.Disputes;

namespace Parley.Host.Replay;

/// <summary>A row that cannot be read, and why.</summary>
internal sealed record UnreadableRow(int Line, MessageKind Kind, IReadOnlyList<object?> About);
