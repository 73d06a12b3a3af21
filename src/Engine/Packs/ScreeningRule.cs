using Parley.Rules;

namespace Parley.Packs;

/// <summary>A rule of <c>screening.json</c>.</summary>
/// <param name="Rule">The compiled rule.</param>
/// <param name="Route">Where the matter goes; null for a rule that only marks it as not mediable.</param>
/// <param name="Body">The body, for a referral.</param>
internal sealed record ScreeningRule(CompiledRule Rule, ScreeningRoute? Route, string? Body);
