using Parley.Disputes;
using Parley.Reading;
using Parley.Rules.Words;
using Parley.Rules.Workflows;

namespace Parley.Packs;

/// <summary>Reads <c>thresholds.json</c>: a row per fact, a column per level.</summary>
internal sealed class ThresholdsReader(PackNames names, RuleWords words, LevelScale levels)
{
    private const int MostRows = 1_000;
    private const int LeastCombined = 2;
    private const int MostCombined = 100;

    private readonly NameSet facts = new(
        [.. words.Names.Except(EngineFacts.NotForGrading, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        NameMessages.UnknownFact,
        NameMessages.UnknownFactGuess);

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public ThresholdTable Read(ObjectReader top)
    {
        var list = top.Value("thresholds");
        var rows = list.Objects(RowOf);
        if (rows.Length > MostRows) list.Error(PacksMessages.TooMany, rows.Length, MostRows);
        return new ThresholdTable([.. rows.OfType<ThresholdRow>()], [.. top.Objects("combine", CombinationOf).OfType<Combination>()]);
    }

    private ThresholdRow? RowOf(ObjectReader o)
    {
        var slot = FactOf(o.Value("fact"));
        var sources = SourcesOf(o.Optional("source"));
        var properties = new RuleProperties { Why = o.Wording("why"), WhyForParty = o.Wording("whyForParty"), WhenUnknown = o.Optional("whenUnknown")?.Object(Rules.Workflows.WhenUnknown.Read) };
        var cells = ComparisonOf(o, slot).Select(c => CellOf(c, properties, sources, o.Findings));
        return slot is null ? null : new ThresholdRow(slot.Word.Name, o.At, [.. cells.OfType<ThresholdCell>()]);
    }

    private WordSlot? FactOf(ValueReader value)
    {
        var name = value.Item is { Kind: JsonKind.Text } item ? item.Text : string.Empty;
        if (!EngineFacts.NotForGrading.Contains(name, StringComparer.Ordinal)) return words.Find(facts.Known(value));
        value.Error(PacksMessages.ForbiddenInGrading, "thresholds", name);
        return null;
    }

    private IEnumerable<ThresholdText> ComparisonOf(ObjectReader o, WordSlot? slot)
    {
        string[] keys = ["atLeast", "atMost", "in", "is"];
        var given = keys.Where(o.Has).ToArray();
        var columns = keys.Select(k => (Key: k, Reader: o.Optional(k))).ToArray();
        if (given.Length != 1 && o.IsGiven) o.Findings.Error(PacksMessages.OneComparison, o.At);
        if (given.Length != 1 || slot is null) return [];
        var (key, column) = columns.Single(c => c.Reader is not null);
        if (column is null) return [];
        var texts = new ThresholdTexts(slot, levels, names);
        return key switch
        {
            "atLeast" => texts.Numbers(column, isAtLeast: true),
            "atMost" => texts.Numbers(column, isAtLeast: false),
            _ => texts.Words(column, key),
        };
    }

    private ThresholdCell? CellOf(ThresholdText text, RuleProperties properties, Func<string, string?> sources, Findings findings)
    {
        if (!ids.Add(text.Id))
        {
            findings.Error(PacksMessages.ThresholdTwice, text.At, text.Id);
            return null;
        }

        return new ThresholdCell(
            new WorkflowRule(text.Id, text.At)
            {
                Expression = Rules.Conditions.RuleText.Of(text.Expression, text.At),
                SuccessEvent = text.Level.Name,
                SuccessEventAt = text.At,
                Properties = properties with { Source = sources(text.Level.Name) },
            },
            text.Level);
    }

    /// <summary>One source for the row, or one for each level.</summary>
    private Func<string, string?> SourcesOf(ValueReader? value)
    {
        if (value is null) return _ => null;
        if (!value.Is(JsonKind.Object))
        {
            var one = value.Text();
            return _ => one;
        }

        var sources = value.Map(v => v.Text());
        foreach (var (level, at, _) in sources) names.Levels.IsKnownKey(level, at, value.Findings);
        return level => sources.FirstOrDefault(s => s.Name == level).Value;
    }

    private Combination? CombinationOf(ObjectReader o)
    {
        var count = (int)o.Whole("atLeast", LeastCombined, MostCombined);
        var of = new Level(names.Levels.Known(o.Value("of")));
        var then = new Level(names.Levels.Known(o.Value("then")));
        var properties = new RuleProperties { Why = o.Wording("why"), WhyForParty = o.Wording("whyForParty"), Source = o.OptionalText("source") };
        if (count == 0 || of.Name.Length == 0 || then.Name.Length == 0) return null;
        if (levels.RankOf(then) <= levels.RankOf(of)) o.Error(PacksMessages.CombineDoesNotRaise, "then", of, then);
        if (!ids.Add($"{count} of {of}")) o.Error(PacksMessages.ThresholdTwice, "of", $"{count} of {of}");
        return new Combination(count, of, then, o.At, properties);
    }
}
