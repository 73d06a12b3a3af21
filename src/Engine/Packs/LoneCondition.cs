using Parley.Reading;
using Parley.Rules;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Packs;

/// <summary>Reads a condition that stands alone in a file.</summary>
internal static class LoneCondition
{
    /// <summary>Null after a finding. Without a vocabulary nothing can be said; what kept it from being made was reported.</summary>
    public static CompiledCondition? Read(ValueReader value, RuleWords? words)
    {
        value.Text();
        return words is not null && value.Item is { Kind: JsonKind.Text } item ? CompiledCondition.Compile(RuleText.Of(item), words, value.Findings) : null;
    }
}
