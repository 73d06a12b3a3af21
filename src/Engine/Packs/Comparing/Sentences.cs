using Parley.Reading;

namespace Parley.Packs.Comparing;

/// <summary>Says a difference as an administrator would: <c>orange from 30 people instead of 20</c>.</summary>
internal sealed class Sentences(Labels labels)
{
    private const string Enabled = "Enabled";

    public string Of(Difference d)
    {
        if (d.IsOrder) return Say($"{Subject(d)}: the order changed", $"{Subject(d)}：顺序改变");
        return d.Steps switch
        {
            ["thresholds", var fact, ("atLeast" or "atMost" or "in" or "is"), var level] => Threshold(d, fact.Split(' ')[0], d.Steps[2], level),
            ["thresholds", _] => Row(d),
            ["combine", _] or ["combine", _, "atLeast"] => Combination(d),
            [.., "Rules", var name, Enabled] => Switched(d, name),
            [.., "Rules", _] when d.Old is null || d.New is null => Rule(d),
            _ => General(d),
        };
    }

    private string Threshold(Difference d, string fact, string comparison, string level)
    {
        var subject = labels.Fact(fact);
        var unit = labels.UnitOf(fact);
        if (d.New is null) return Say($"{subject}: no longer {Reach(comparison, level, d.Old, unit)}", $"{subject}：不再{Reach(comparison, level, d.Old, unit)}");
        var now = Reach(comparison, level, d.New, unit);
        return d.Old is null ? Say($"{subject}: {now} (added)", $"{subject}：{now}（新增）") : Say($"{subject}: {now} instead of {Value(d.Old)}", $"{subject}：{now}，原为 {Value(d.Old)}");
    }

    private string Reach(string comparison, string level, JsonItem? value, string unit) => comparison switch
    {
        "atLeast" => Say($"{level} from {Value(value)}{unit}", $"自 {Value(value)}{unit} 起为{labels.Level(level)}"),
        "atMost" => Say($"{level} up to {Value(value)}{unit}", $"不超过 {Value(value)}{unit} 时为{labels.Level(level)}"),
        _ => Say($"{level} at {Value(value)}", $"为 {Value(value)} 时{labels.Level(level)}"),
    };

    private string Row(Difference d)
    {
        var row = d.New ?? d.Old;
        var fact = row?.Member("fact")?.Text ?? d.Step(1);
        var cells = (row?.Members ?? []).Where(m => m.Name is "atLeast" or "atMost" or "in" or "is")
            .SelectMany(c => c.Value.Members.Where(l => l.Name != ObjectReader.Note).Select(l => Reach(c.Name, l.Name, l.Value, labels.UnitOf(fact))));
        return Whole(d, Say($"threshold {labels.Fact(fact)}", $"阈值 {labels.Fact(fact)}"), string.Join(Say(", ", "，"), cells));
    }

    private string Combination(Difference d)
    {
        var levels = d.Step(1).Split(" → ");
        var (of, then) = levels is [var first, var last] ? (first, last) : (d.Step(1), string.Empty);
        string Sum(JsonItem? count) => Say($"any {Value(count)} of {of} make {then}", $"任意 {Value(count)} 项{labels.Level(of)}升为{labels.Level(then)}");
        if (d.Old is null || d.New is null) return Whole(d, Say("combination", "叠加"), Sum((d.New ?? d.Old)?.Member("atLeast")));
        return Say($"{Sum(d.New)} instead of {Value(d.Old)}", $"{Sum(d.New)}，原为 {Value(d.Old)} 项");
    }

    private string Rule(Difference d)
    {
        var rule = d.New ?? d.Old;
        var expression = rule?.Member("Expression") is { } condition ? Value(condition) : Say("its inner rules hold", "内部规则成立");
        var outcome = rule?.Member("SuccessEvent") is { } gives ? labels.Level(Value(gives)) : string.Empty;
        return Whole(d, Subject(d), outcome.Length == 0 ? expression : Say($"{outcome} when {expression}", $"{expression} 时为{outcome}"));
    }

    private string Switched(Difference d, string name)
    {
        var isOn = d.New is not { Kind: JsonKind.Boolean, Boolean: false };
        var subject = Say($"{FileWord(d)} rule {name}", $"{FileWord(d)} 规则 {name}");
        return isOn ? Say($"{subject} enabled", $"{subject}：启用") : Say($"{subject} disabled", $"{subject}：停用");
    }

    private string General(Difference d)
    {
        var subject = Subject(d);
        var isEntry = d.Steps.Length <= 2 && (d.Old ?? d.New)?.Kind == JsonKind.Object;
        if (d.Old is null) return isEntry ? Whole(d, subject, string.Empty) : Say($"{subject}: {Value(d.New)} (added)", $"{subject}：{Value(d.New)}（新增）");
        if (d.New is null) return isEntry ? Whole(d, subject, string.Empty) : Say($"{subject}: removed, was {Value(d.Old)}", $"{subject}：删除，原为 {Value(d.Old)}");
        return Say($"{subject}: {Value(d.New)} instead of {Value(d.Old)}", $"{subject}：{Value(d.New)}，原为 {Value(d.Old)}");
    }

    private string Whole(Difference d, string subject, string about)
    {
        var end = about.Length == 0 ? string.Empty : Say($": {about}", $"：{about}");
        return d.Old is null ? Say($"{subject} added{end}", $"新增：{subject}{end}") : Say($"{subject} removed{end}", $"删除：{subject}{end}");
    }

    private string Subject(Difference d) => d.Steps switch
    {
        ["deadlines", var kind, "length", var key] => Say($"deadline {kind} at {key}", $"时限 {labels.Deadline(kind)}，{labels.Level(key)}"),
        ["rungs", var rung, "within", var key] => Say($"rung {rung} at {key}", $"阶梯 {rung}，{labels.Level(key)}"),
        ["matrix", var row, "sign"] => Say($"who must sign at {row}", $"{Leveled(row)}签收人"),
        ["matrix", var row, "inform"] => Say($"who is told at {row}", $"{Leveled(row)}告知对象"),
        ["matrix", var row] => Say($"notices at {row}", $"{Leveled(row)}通知"),
        [("plan" or "checkIn") and var plan, var level] => $"{Nouns.Entry(plan, labels.IsChinese)} {labels.Level(level)}",
        _ => Named(d),
    };

    private string Named(Difference d)
    {
        var words = new List<string>();
        for (var i = 0; i < d.Steps.Length; i++)
        {
            if (i + 1 < d.Steps.Length && Nouns.Entry(d.Steps[i], labels.IsChinese) is { } noun) words.Add($"{(d.Steps[i] == "Rules" ? $"{FileWord(d)} " : string.Empty)}{noun} {Known(d.Steps[i], d.Steps[++i])}");
            else words.Add(Nouns.Key(d.Steps[i], labels.IsChinese));
        }

        var path = string.Join(Say(", ", "，"), words);
        return Nouns.Entry(d.Step(0), labels.IsChinese) is not null && d.Steps.Length > 1 ? path : $"{FileWord(d)} {path}".TrimEnd();
    }

    private string Known(string table, string name) => table switch
    {
        "facts" or "thresholds" => labels.Fact(name),
        "deadlines" => labels.Deadline(name),
        "levels" => labels.Level(name),
        _ => name,
    };

    private string Leveled(string row) => string.Join(' ', row.Split(' ').Select((word, at) => at == 0 ? labels.Level(word) : word));

    private static string FileWord(Difference d) => d.File[..^".json".Length];

    private string Value(JsonItem? item) => Shown.Of(item, labels.Language);

    private string Say(string english, string chinese) => labels.IsChinese ? chinese : english;
}
