using Parley.Reading;
using Parley.Rules.Conditions;

namespace Parley.Rules.Workflows;

/// <summary>A named part of expressions; it may use the parameters before it.</summary>
internal sealed record RuleParameter(string Name, Position At, RuleText Expression);
