using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Rules.Workflows;

/// <summary>What a rule says beside its condition: why, for the office and for the person concerned, on what authority, and what holds while it cannot tell.</summary>
internal sealed record RuleProperties
{
    public static RuleProperties None { get; } = new();

    public Wording Why { get; init; } = Wording.Empty;

    public Wording WhyForParty { get; init; } = Wording.Empty;

    public string? Source { get; init; }

    public WhenUnknown? WhenUnknown { get; init; }

    /// <summary>Properties that the reader of this kind of file asked for by name.</summary>
    public ImmutableArray<Entry<JsonItem>> More { get; init; } = [];

    public JsonItem? Find(string name)
    {
        foreach (var entry in More)
        {
            if (string.Equals(entry.Name, name, StringComparison.Ordinal)) return entry.Value;
        }

        return null;
    }
}
