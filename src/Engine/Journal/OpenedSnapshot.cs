using Parley.Disputes.State;

namespace Parley.Journal;

/// <summary>A snapshot that was read.</summary>
/// <param name="Dispute">The state.</param>
/// <param name="Head">The commit after which it holds, as the snapshot names it; the chain decides whether it is so.</param>
/// <param name="Bytes">How large the snapshot is.</param>
internal sealed record OpenedSnapshot(Dispute Dispute, StreamHead Head, int Bytes);
