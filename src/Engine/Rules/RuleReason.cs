namespace Parley.Rules;

/// <summary>Why a rule came out as it did.</summary>
internal sealed record RuleReason(CompiledRule Rule, Reason Condition);
