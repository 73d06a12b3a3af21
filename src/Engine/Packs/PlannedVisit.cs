using Parley.Disputes;

namespace Parley.Packs;

/// <summary>A visit of the plan.</summary>
/// <param name="After">How long after the dispute was settled, mediation ended or the matter was referred.</param>
/// <param name="Method">How, for example <c>phone</c>; null leaves it to the visitor.</param>
internal sealed record PlannedVisit(Length After, string? Method);
