using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;
using Parley.Rules;
using Parley.Rules.Words;
using Parley.Rules.Workflows;

namespace Parley.Packs;

/// <summary>Makes one set of rules of <c>thresholds.json</c> and <c>grading.json</c>.</summary>
internal sealed class GradingReader(PackNames names, RuleWords words, LevelScale levels, WhenUnknown whenUnknown, Findings findings)
{
    /// <summary>Null after an error.</summary>
    public GradingRules? Read(PackTrees trees, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var before = findings.Errors;
        var table = trees.Model(PackFiles.Thresholds, new ThresholdsReader(names, words, levels).Read) ?? ThresholdTable.Empty;
        var workflow = WorkflowSource.Read(PackFiles.Grading, "grading", files, findings) ?? new Workflow("grading", trees.PositionOf(PackFiles.Grading));
        foreach (var rule in workflow.Rules) CheckLevel(rule);
        var thresholds = table.Rows.SelectMany(r => r.Cells).Select(c => c.Rule);
        ImmutableArray<WorkflowRule> all = [.. thresholds, .. workflow.Rules, .. table.Combine.Select(c => Combine(c, table, workflow))];
        var set = RuleSet.Compile(workflow with { Rules = all }, words, findings);
        if (set is null || findings.Errors > before) return null;
        foreach (var rule in set.Rules) CheckReads(rule);
        return new GradingRules(set, [.. set.Rules.Select(Compiled)]);
    }

    private void CheckLevel(WorkflowRule rule)
    {
        if (rule.SuccessEvent is not { } level) findings.Error(PacksMessages.NoLevel, rule.At, rule.Name);
        else names.Levels.IsKnownKey(level, rule.SuccessEventAt, findings);
        if (rule.Properties.WhenUnknown is not { } unknown) return;
        if (unknown.Floor is { } floor) names.Levels.IsKnownKey(floor, unknown.At, findings);
        if (unknown.Post is { } post) names.Receivers.IsKnownKey(post, unknown.At, findings);
        if (unknown.Within is not null) findings.Error(PacksMessages.TimeIsElsewhere, unknown.At);
    }

    private void CheckReads(CompiledRule rule)
    {
        foreach (var name in rule.Facts.Select(f => words.Slots[f].Word.Name).Where(n => EngineFacts.NotForGrading.Contains(n, StringComparer.Ordinal)))
            findings.Error(PacksMessages.ForbiddenInGrading, rule.Position, rule.Name, name);
    }

    private WorkflowRule Combine(Combination combination, ThresholdTable table, Workflow workflow)
    {
        bool Reaches(string? level) => level is not null && levels.RankOf(new Level(level)) >= levels.RankOf(combination.Of);
        var rows = table.Rows
            .Select(row => (row, Cells: row.Cells.Where(c => Reaches(c.Level.Name)).Select(c => c.Rule).ToImmutableArray()))
            .Where(r => !r.Cells.IsEmpty)
            .Select((r, i) => r.Cells is [var only] ? only : new WorkflowRule($"{r.row.Fact} ({i + 1})", r.row.At) { Operator = RuleOperator.Any, Rules = r.Cells });
        return new WorkflowRule(combination.Id, combination.At)
        {
            Operator = RuleOperator.AtLeast,
            Count = combination.Count,
            Rules = [.. rows, .. workflow.Rules.Where(r => r.IsEnabled && Reaches(r.SuccessEvent))],
            SuccessEvent = combination.Then.Name,
            Properties = combination.Properties,
        };
    }

    private GradingRule Compiled(CompiledRule rule)
    {
        var level = new Level(rule.SuccessEvent ?? string.Empty);
        var own = rule.Properties.WhenUnknown;
        var floor = own?.Floor is { } given ? new Level(given) : whenUnknown.Floor;
        var capped = levels.RankOf(floor) > levels.RankOf(level) ? level : floor;
        return new GradingRule(
            rule,
            level,
            levels.RankOf(level),
            new WhenUnknown(capped, own?.Post ?? whenUnknown.Ask),
            [.. rule.Facts.Select(f => words.Slots[f].Word.Name)]);
    }
}
