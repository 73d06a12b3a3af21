using Parley.Packs;
using Parley.Reading;

namespace Parley;

/// <summary>How the pack's folder was judged last.</summary>
/// <param name="Good">Its last good pack, whether in force or not; null before any.</param>
/// <param name="Refused">What is wrong with it as it is now.</param>
/// <param name="At">When.</param>
internal sealed record JudgedFolder(Pack? Good, IReadOnlyList<Finding> Refused, DateTimeOffset At);
