using Parley.Disputes;

namespace Parley.Grading;

/// <summary>One rule of the grading with what it said.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Level">The level it gives when it matches.</param>
/// <param name="Verdict">What it said.</param>
/// <param name="Why">The pack's wording for the office, in the language asked for; empty when the pack has none.</param>
/// <param name="WhyForParty">The pack's wording for the person concerned, in the language asked for; empty when the pack has none. The wording for the office never stands in for it.</param>
/// <param name="Source">Where the rule comes from, or null.</param>
/// <param name="Condition">The tree of its conditions.</param>
public sealed record ExplainedRule(string Rule, Level Level, Verdict Verdict, string Why, string WhyForParty, string? Source, ExplainedCondition Condition);
