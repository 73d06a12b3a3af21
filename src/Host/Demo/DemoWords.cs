using Parley.Disputes;
using Parley.Packs;
using Parley.Rules;

namespace Parley.Host.Demo;

/// <summary>The pack's words as people of a language say them. What has no label is called by its name.</summary>
internal sealed class DemoWords(Pack pack, string language)
{
    private readonly Texts? texts = pack.Current.Texts.GetValueOrDefault(language);

    public bool IsChinese => language == Languages.Chinese;

    public string Say(string english, string chinese) => IsChinese ? chinese : english;

    public string Level(Level level) => Labelled("levels", level.ToString(), pack.LevelOptions.FirstOrDefault(o => o.Level == level)?.Label);

    public string Stage(Stage stage) => Labelled("stages", StageWords.Of(stage), null);

    public string Tier(Tier tier) => Labelled("tiers", tier.ToString(), pack.Ladder.Tiers.FirstOrDefault(t => t.Tier == tier)?.Label);

    public string Channel(string name) => Labelled("channels", name, pack.Channels.GetValueOrDefault(name)?.Label);

    public string Body(string name) => Labelled("bodies", name, pack.Bodies.GetValueOrDefault(name)?.Label);

    public string Deadline(string kind) => Labelled("deadlines", kind, pack.Deadlines.Find(kind)?.Label);

    public string Fact(string name) => name switch
    {
        EngineFacts.Episode => Say("episode", "轮次"),
        EngineFacts.FailedSessions => Say("failed sessions", "调解未成次数"),
        EngineFacts.NewIncidents => Say("new incidents", "新发事件"),
        EngineFacts.WorkingDaysWithoutAgreement => Say("working days without agreement", "未达成协议工作日"),
        EngineFacts.EarlierReportsSameParties => Say("earlier reports of the same parties", "相同当事人此前上报"),
        _ => Labelled("facts", name, pack.Facts.Find(name)?.Label),
    };

    public string Unit(string id) => pack.Current.Directory.FindUnit(id)?.Label.In(language) is { Length: > 0 } label ? label : id;

    /// <summary>A post with its unit; one that exists once needs none.</summary>
    public string Holder(Holder holder)
    {
        var post = Labelled("posts", holder.Post, pack.Current.Directory.FindPost(holder.Post)?.Label);
        if (pack.Current.Directory.AllSeats.Count(s => s.Post == holder.Post) == 1) return post;
        return holder.Unit is { } unit ? Say($"{post} ({Unit(unit)})", Joined(Unit(unit), post)) : post;
    }

    /// <summary>安平镇派出所 and 派出所所长 are 安平镇派出所所长.</summary>
    private static string Joined(string unit, string post)
    {
        for (var overlap = Math.Min(unit.Length, post.Length); overlap >= 2; overlap--)
        {
            if (unit.EndsWith(post[..overlap], StringComparison.Ordinal)) return unit + post[overlap..];
        }

        return unit + post;
    }

    public string Holders(IEnumerable<Holder> holders) => string.Join(Say(", ", "、"), holders.Select(Holder));

    /// <summary>A value as people say it: yes, a word's label, a number with its unit.</summary>
    public string Value(string fact, FactValue value)
    {
        if (value.Type == FactType.Boolean) return value.AsBoolean() ? Say("yes", "是") : Say("no", "否");
        var declared = pack.Facts.Find(fact);
        if (value.Type == FactType.Choice) return WordOf(declared, value.AsText());
        if (value.Type == FactType.Choices) return string.Join(Say(", ", "、"), value.AsChoices().Select(w => WordOf(declared, w)));
        return declared?.Currency is { } currency ? $"{value} {currency}" : value.ToString();
    }

    public GradingRule? Rule(string id) => pack.Grading.Find(id);

    /// <summary>Why a rule is there, in its own words; else its name.</summary>
    public string Why(CompiledRule rule) => WordOfOr(rule.Properties.Why.In(language), rule.Name);

    /// <summary>What made responsibility climb: a climb rule or a deadline that ran out.</summary>
    public string ClimbCause(string cause) => pack.Climb.All.FirstOrDefault(r => r.Name == cause) is { } rule ? Why(rule) : Deadline(cause);

    public string? Colour(Level level) => pack.LevelOptions.FirstOrDefault(o => o.Level == level)?.Colour;

    private static string WordOfOr(string? label, string word) => string.IsNullOrEmpty(label) ? word : label;

    private string WordOf(FactDeclaration? declared, string word) => WordOfOr(declared?.WordLabels.GetValueOrDefault(word)?.In(language), word);

    private string Labelled(string of, string word, Reading.Wording? label) =>
        label?.In(language) is { Length: > 0 } own ? own : WordOfOr(texts?.Label(of, word), word);
}
