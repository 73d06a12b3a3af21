using System.Globalization;

namespace Parley.Host.Explaining;

/// <summary>Writes an explanation as a tree: what matched and what cannot tell down to each condition with its value; what did not match in one line each.</summary>
internal sealed class ReasonTree(Terminal terminal)
{
    public void Write(ExplanationView explanation)
    {
        var named = explanation.Dispute is { } dispute ? $"{dispute}: " : string.Empty;
        terminal.Out.WriteLine($"{named}{explanation.Level}  ({terminal.Say("revision", "版本")} {explanation.Revision[..16]})");
        if (explanation.Provisional.Name is not "none") terminal.Out.WriteLine(terminal.Say($"{explanation.Provisional} for the time being, because something is unknown.", $"因情况不明，暂定{explanation.Provisional}。"));
        if (explanation.Differs) terminal.Out.WriteLine(terminal.Say($"Judged again, other rules match than the record says. The record counts: {string.Join(", ", explanation.Matched)}.", $"重新判断的结果与记录不同，以记录为准：{string.Join("、", explanation.Matched)}。"));
        for (var i = 0; i < explanation.Rules.Count; i++) Write(explanation.Rules[i], isLast: i == explanation.Rules.Count - 1);
        if (explanation.Ask.Count > 0) terminal.Out.WriteLine(terminal.Say($"To find out, because it could raise the level: {string.Join(", ", explanation.Ask)}", $"须查明（可能提高等级）：{string.Join("、", explanation.Ask)}"));
        WriteChange(explanation.Raise, "Nearest change that raises:", "最接近的升级变化：");
        WriteChange(explanation.Lower, "Nearest change that lowers:", "最接近的降级变化：");
        WriteAssignment(explanation.Assignment);
    }

    private void WriteAssignment(AssignmentView? assignment)
    {
        if (assignment is null) return;
        var where = string.Concat(assignment.Channel, assignment.Tier is { } tier ? $"@{tier}" : null, assignment.Unit is { } unit ? $" ({unit})" : null);
        terminal.Out.WriteLine(terminal.Say($"Assignment: {where}, proposed by {assignment.Rule}", $"分流：{where}，依据规则 {assignment.Rule}"));
        if (assignment.Handler is { } handler) terminal.Out.WriteLine(terminal.Say($"Would go to {handler}, who handles {assignment.Load}.", $"拟由 {handler} 承办（在办 {assignment.Load} 件）。"));
        if (assignment.Unclear.Count > 0)
        {
            var (rules, facts) = (string.Join(", ", assignment.Unclear), string.Join(", ", assignment.Ask));
            terminal.Out.WriteLine(terminal.Say($"Not certain: {rules} cannot tell. To find out: {facts}", $"尚不确定：{rules} 无法判断。须查明：{facts}"));
        }

        if (assignment.Chosen is { } chosen && chosen != assignment.Channel) terminal.Out.WriteLine(terminal.Say($"A person chose {chosen}.", $"由人选定：{chosen}。"));
    }

    private void WriteChange(ChangeView? change, string english, string chinese)
    {
        if (change is null) return;
        var from = change.From?.ToString() ?? terminal.Say("unknown", "不明");
        terminal.Out.WriteLine($"{terminal.Say(english, chinese)} {Named(change)} {from} → {change.To}: {change.Level}");
    }

    /// <summary>English readers know facts by the names rules use; Chinese readers by their labels.</summary>
    private string Named(ChangeView change) => terminal.Say(change.Fact, change.Label == change.Fact ? change.Fact : $"{change.Label}（{change.Fact}）");

    private void Write(RuleView rule, bool isLast)
    {
        var where = string.Create(CultureInfo.InvariantCulture, $"{rule.File}:{rule.Line}:{rule.Column}");
        var why = rule.Why.Length == 0 ? string.Empty : $"  {rule.Why}";
        terminal.Out.WriteLine($"{(isLast ? "└─" : "├─")} {Mark(rule.Outcome)} {rule.Level}  {rule.Rule}  {where}{why}");
        if (rule.Outcome != Outcomes.NotMatched) Write([rule.Condition], isLast ? "   " : "│  ");
    }

    private void Write(IReadOnlyList<ReasonView> reasons, string indent)
    {
        for (var i = 0; i < reasons.Count; i++)
        {
            var (reason, isLast) = (Innermost(reasons[i]), i == reasons.Count - 1);
            var values = string.Join(", ", reason.Values.Select(v => $"{v.Key} = {v.Value?.ToString() ?? terminal.Say("unknown", "不明")}"));
            terminal.Out.WriteLine($"{indent}{(isLast ? "└─" : "├─")} {Mark(reason.Outcome)} {reason.Condition}{(values.Length == 0 ? string.Empty : $"   [{values}]")}");
            Write(reason.Parts, indent + (isLast ? "   " : "│  "));
        }
    }

    /// <summary>A name that stands for one condition is told once, by the condition.</summary>
    private static ReasonView Innermost(ReasonView reason)
    {
        while (reason is { Values.Count: 0, Parts: [var only] } && only.Outcome == reason.Outcome && !reason.Condition.StartsWith('!')) reason = only;
        return reason;
    }

    private static char Mark(string outcome) => outcome switch
    {
        Outcomes.Matched => '✓',
        Outcomes.CannotTell => '?',
        _ => '✗',
    };
}
