using Parley.Journal;

namespace Parley.Clerk;

/// <summary>What an inspection found. Immutable.</summary>
/// <param name="Acknowledged">How many steps were acknowledged.</param>
/// <param name="Unacknowledged">How many are stored without having been acknowledged.</param>
/// <param name="Lost">Steps that were acknowledged and are not stored.</param>
/// <param name="Damage">The first entry of the journal that is not what it must be; null when it is whole.</param>
internal sealed record Findings(int Acknowledged, int Unacknowledged, IReadOnlyList<string> Lost, Damage? Damage);
