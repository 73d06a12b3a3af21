using Parley.Disputes;
using Parley.Grading;

namespace Parley.Host.Explaining;

/// <summary>A rule: which level it gives, how it came out, where it stands, and why it is there.</summary>
internal sealed record RuleView(string Rule, Level Level, string Outcome, string Why, string WhyForParty, string? Source, string File, int Line, int Column, ReasonView Condition)
{
    public static RuleView Of(ExplainedRule rule, string? folder)
    {
        var at = rule.Condition.Position;
        var file = folder is null ? at.File : $"{folder.Replace('\\', '/').TrimEnd('/')}/{at.File}";
        return new RuleView(rule.Rule, rule.Level, Outcomes.Of(rule.Verdict), rule.Why, rule.WhyForParty, rule.Source, file, at.Line, at.Column, ReasonView.Of(rule.Condition));
    }
}
