using Parley.Disputes;
using Parley.Reading;
using Parley.Rules.Workflows;

namespace Parley.Packs;

/// <summary>Several of a level make a higher one. A row of thresholds counts once, a rule of <c>grading.json</c> counts once, each when it reaches at least that level; combinations do not count.</summary>
internal sealed record Combination(int Count, Level Of, Level Then, Position At, RuleProperties Properties)
{
    public string Id => $"{Count} of {Of}";
}
