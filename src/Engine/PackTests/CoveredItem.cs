using Parley.Reading;

namespace Parley.PackTests;

/// <summary>Something in a pack that its tests should reach.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">How people name it: the rule's name, the cell such as <c>peopleInvolved>=10</c>, the row such as <c>red</c>, the route or its number such as <c>route 2</c>.</param>
/// <param name="Position">Where it stands in the pack.</param>
/// <param name="IsReached">Whether a case reached it.</param>
public sealed record CoveredItem(CoveredKind Kind, string Name, Position Position, bool IsReached);
