using Parley.Disputes;

namespace Parley;

/// <summary>What moving one running episode to another revision of the rule pack does.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="From">The revision its episode is pinned to.</param>
/// <param name="Before">The level now.</param>
/// <param name="After">The level under the other revision; the confirmed level never falls by a change of rules.</param>
/// <param name="Matched">The rules that would match under the other revision and do not now, by id.</param>
/// <param name="Refusal">Why the episode cannot be moved, or null.</param>
/// <param name="Applied">Whether it was moved.</param>
public sealed record RevisionChange(
    DisputeId Dispute, string From, Level Before, Level After, IReadOnlyList<string> Matched, Refusal? Refusal, bool Applied);
