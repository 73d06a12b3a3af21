using Parley.Packs;
using Parley.Reading;

namespace Parley;

/// <summary>What was said of the end of a pack's calendar within an hour, so that a status asked for every second does not reckon every limit anew.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Hour">The hours since the beginning of time.</param>
/// <param name="Ends">The warning; null when the calendar reaches.</param>
internal sealed record PackHorizon(Pack Pack, long Hour, Finding? Ends);
