using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Packs;

namespace Parley.Host.Demo;

/// <summary>Tells how dangerous a matter is, why, who was told, who signed and where it climbed.</summary>
internal sealed class LevelStory(DemoWords words, LevelScale levels)
{
    // A combination reads most of what there is; its sentence says more than the list.
    private const int MostValues = 4;

    public string? Of(DisputeEvent happened, Level before) => happened switch
    {
        Graded e when e.Held != before => Grading(e, before),
        LevelOverridden e => words.Say($"set to {words.Level(e.Level)} by a person's judgement: {e.Reason?.Value}", $"人工调整为{words.Level(e.Level)}：{e.Reason?.Value}"),
        OverrideEnded e => words.Say($"the judgement that set {words.Level(e.Level)} ends", $"人工调整（{words.Level(e.Level)}）到期"),
        WarningIssued e => Warning(e),
        WarningSigned e => words.Say($"warning signed for {words.Holder(e.Holder)}{(e.Complete ? ": complete" : string.Empty)}", $"{words.Holder(e.Holder)}已签收{(e.Complete ? "，全部签收完毕" : string.Empty)}"),
        Climbed e => words.Say(
            $"CLIMBS from {words.Tier(e.From)} to {words.Tier(e.To)}, {words.Unit(e.Unit)}: {Cause(e)}", $"提级办理：{words.Tier(e.From)} → {words.Tier(e.To)}（{words.Unit(e.Unit)}）：{Cause(e)}"),
        _ => null,
    };

    /// <summary>Every rule of the level reached, with the values it read; or the floor for what nobody knows yet.</summary>
    private string Grading(Graded graded, Level before)
    {
        var arrow = $"{words.Level(before)} → {words.Level(graded.Held).ToUpperInvariant()}";
        var rules = graded.Matched.Select(words.Rule).OfType<GradingRule>().Where(r => r.Level == graded.Held).Select(r => Reason(r, graded)).ToList();
        if (rules.Count > 0) return words.Say($"{arrow} because {string.Join("; ", rules)}", $"{arrow}，因为{string.Join("；", rules)}");
        if (graded.Provisional == graded.Held && graded.Ask.Count > 0)
        {
            var open = string.Join(words.Say(", ", "、"), graded.Ask.Select(words.Fact));
            return words.Say($"{arrow} for the time being, until somebody finds out: {open}", $"{arrow}（暂定），待查明：{open}");
        }

        return levels.RankOf(graded.Held) > levels.RankOf(before) ? words.Say($"{arrow}: the floor of the pack", $"{arrow}：规则包规定的最低等级") : arrow;
    }

    private string Reason(GradingRule rule, Graded graded)
    {
        var why = words.Why(rule.Rule);
        if (rule.Reads.Length > MostValues) return why;
        var values = graded.Values.Where(v => rule.Reads.Contains(v.Name, StringComparer.Ordinal)).Select(v => $"{words.Fact(v.Name)} = {(v.Value is { } value ? words.Value(v.Name, value) : "?")}");
        var shown = string.Join(words.Say(", ", "，"), values);
        return shown.Length == 0 ? why : words.Say($"{why} ({shown})", $"{why}（{shown}）");
    }

    private string Warning(WarningIssued warning)
    {
        var must = words.Holders(warning.Sign);
        var how = warning.Each ? words.Say("each must sign", "须逐一签收") : words.Say("one must sign", "须一人签收");
        var informed = warning.Inform.Count == 0 ? string.Empty : words.Say($"; informed: {words.Holders(warning.Inform)}", $"；知会：{words.Holders(warning.Inform)}");
        return words.Say($"{words.Level(warning.Level)} warning, {how}: {must}{informed}", $"{words.Level(warning.Level)}预警，{how}：{must}{informed}");
    }

    private string Cause(Climbed climbed) => climbed.Reason?.Value ?? words.ClimbCause(climbed.Cause);
}
