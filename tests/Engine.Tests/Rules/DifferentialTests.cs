using System.Text.Json;
using Parley.Disputes;
using Parley.Reading;
using Parley.Rules;
using Parley.Rules.Conditions;
using Parley.Rules.Words;
using Parley.Rules.Workflows;
using RulesEngine.Models;

namespace Parley.Tests.Rules;

/// <summary>The compiled rules against the rules walked, against a plain interpreter, and against RulesEngine itself.</summary>
public sealed class DifferentialTests
{
    private static readonly Position Nowhere = new("random", 1, 1, string.Empty);

    [Fact]
    public void Compiled_rules_say_what_a_plain_interpreter_says_whatever_is_unknown()
    {
        var random = Seed.Next(out var seed);
        for (var round = 0; round < 12; round++)
        {
            var writer = new RandomExpressions(random, forRulesEngine: false);
            var expressions = Enumerable.Range(0, 40).Select(_ => writer.Condition(random.Next(4))).ToArray();
            var rules = Compile(expressions, seed);
            var outcomes = rules.NewOutcomes();
            for (var i = 0; i < 60; i++)
            {
                var row = Vocabulary.Random(random, unknownOneIn: i % 5);
                rules.Evaluate(row, outcomes);
                for (var rule = 0; rule < expressions.Length; rule++)
                {
                    var expected = Interpret(expressions[rule], row, out _);
                    outcomes[rule].ShouldBe(expected, $"seed {seed}: {expressions[rule]}");
                    rules.Rules[rule].Condition.Judge(row).ShouldBe(expected, $"walked, seed {seed}: {expressions[rule]}");
                }
            }
        }
    }

    [Fact]
    public async Task Compiled_rules_say_what_RulesEngine_says_where_everything_is_known_and_nothing_fails()
    {
        var random = Seed.Next(out var seed);
        var writer = new RandomExpressions(random, forRulesEngine: true);
        var expressions = Enumerable.Range(0, 150).Select(_ => writer.Condition(random.Next(3))).ToArray();
        var rules = Compile(expressions, seed);
        var engine = new RulesEngine.RulesEngine([Workflow(expressions)], SafeSettings);
        var outcomes = rules.NewOutcomes();
        for (var i = 0; i < 25; i++)
        {
            var row = Vocabulary.Random(random, unknownOneIn: 0);
            rules.Evaluate(row, outcomes);
            var theirs = await engine.ExecuteAllRulesAsync("random", Parameters(row), TestContext.Current.CancellationToken);
            for (var rule = 0; rule < expressions.Length; rule++)
            {
                Interpret(expressions[rule], row, out var hasFault);
                if (hasFault) continue;
                theirs[rule].ExceptionMessage.ShouldBeNullOrEmpty($"seed {seed}: {expressions[rule]}");
                outcomes[rule].ShouldBe(theirs[rule].IsSuccess ? Judgement.Matched : Judgement.NotMatched, $"seed {seed}: {expressions[rule]}");
            }
        }
    }

    [Fact]
    public async Task RulesEngine_itself_loads_and_runs_a_workflow_file_of_ours()
    {
        const string File = """
            { "$schema": "s", "WorkflowName": "grading",
              "GlobalParams": [ { "Name": "many", "Expression": "people >= 10" } ],
              "Rules": [
                { "RuleName": "weapon-and-threat", "SuccessEvent": "red", "Expression": "weapon && threat", "Properties": { "why": { "en": "A weapon and a threat" } } },
                { "RuleName": "crowd", "SuccessEvent": "orange", "LocalParams": [ { "Name": "rich", "Expression": "amount > 1000" } ], "Expression": "many && rich" },
                { "RuleName": "nested", "SuccessEvent": "yellow", "Operator": "Or", "Rules": [
                  { "RuleName": "calls", "Expression": "calls >= 3" }, { "RuleName": "grave", "Expression": "level >= orange && category == \"land\"" } ] },
                { "RuleName": "high", "SuccessEvent": "red", "Expression": "tier >= leading_group && tier in (leading_group, county)" } ] }
            """;
        var findings = new Findings();
        var ours = WorkflowFile.Read("grading.json", System.Text.Encoding.UTF8.GetBytes(File), findings)?.Find("grading");
        var rules = ours is null ? null : RuleSet.Compile(ours, Vocabulary.Words, findings);
        var theirs = JsonSerializer.Deserialize<RulesEngine.Models.Workflow>(File) ?? throw new JsonException();
        var row = Vocabulary.Row(
            ("people", 12), ("amount", FactValue.Money(50)), ("weapon", true), ("threat", true), ("calls", 1), ("level", "red"), ("category", "land"), ("tier", "leading-group"));

        var results = await new RulesEngine.RulesEngine([theirs], SafeSettings).ExecuteAllRulesAsync("grading", Parameters(row), TestContext.Current.CancellationToken);

        findings.All.ShouldBeEmpty();
        rules.ShouldNotBeNull();
        var outcomes = rules.NewOutcomes();
        rules.Evaluate(row, outcomes);
        results.Select(r => r.IsSuccess).ShouldBe([true, false, true, true]);
        Enumerable.Range(0, 4).Select(i => outcomes[i] == Judgement.Matched).ShouldBe([true, false, true, true]);
    }

    [Fact]
    public async Task RulesEngine_reads_a_hyphen_as_a_minus_which_is_why_words_are_written_without()
    {
        var engine = new RulesEngine.RulesEngine([Workflow(["tier >= leading-group"])], SafeSettings);
        RulesEngine.Models.RuleParameter[] parameters = [new("tier", 3L), new("leading-group", 2L)];

        var results = await engine.ExecuteAllRulesAsync("random", parameters, TestContext.Current.CancellationToken);

        results.ShouldHaveSingleItem().IsSuccess.ShouldBeFalse();
        results[0].ExceptionMessage.ShouldNotBeNullOrEmpty();
    }

    private static ReSettings SafeSettings => new() { IsExpressionCaseSensitive = true, CustomTypes = [], AutoRegisterInputType = false, AutoExecuteActions = false, EnableFormattedErrorMessage = false };

    internal static RuleSet Compile(string[] expressions, int seed)
    {
        var findings = new Findings();
        var workflow = new Parley.Rules.Workflows.Workflow("random", Nowhere)
        {
            Rules = [.. expressions.Select((e, i) => new WorkflowRule($"r{i}", Nowhere) { Expression = RuleText.Of(e, Nowhere), SuccessEvent = "x" })],
        };
        var rules = RuleSet.Compile(workflow, Vocabulary.Words, findings);
        return rules.ShouldNotBeNull($"seed {seed}: {string.Join(Environment.NewLine, findings.All)}{Environment.NewLine}{string.Join(Environment.NewLine, expressions)}");
    }

    internal static Judgement Interpret(string expression, FactRow row, out bool hasFault) =>
        ReferenceInterpreter.Evaluate(expression, name => ReferenceInterpreter.ValueOf(row[Vocabulary.Words.SlotOf(name)]), Vocabulary.PlaceOfWord, out hasFault) switch
        {
            true => Judgement.Matched,
            false => Judgement.NotMatched,
            _ => Judgement.CannotTell,
        };

    private static RulesEngine.Models.Workflow Workflow(string[] expressions) =>
        new() { WorkflowName = "random", Rules = [.. expressions.Select((e, i) => new RulesEngine.Models.Rule { RuleName = $"r{i}", Expression = e })] };

    /// <summary>Facts, and the bare words of scales, as parameters: what an unknown fact would be is left out.</summary>
    private static RulesEngine.Models.RuleParameter[] Parameters(FactRow row)
    {
        var parameters = new List<RulesEngine.Models.RuleParameter>();
        foreach (var slot in Vocabulary.Words.Slots)
        {
            var value = row[slot.Index];
            parameters.Add(new(slot.Word.Name, slot.Word.Kind switch
            {
                TermKind.Boolean => value?.AsBoolean() ?? false,
                TermKind.Whole => value?.AsInteger() ?? 0L,
                TermKind.Fraction => value?.AsDecimal() ?? 0m,
                TermKind.Choices => (value?.AsChoices() ?? []).ToList(),
                TermKind.Day => value?.AsDate() ?? default,
                TermKind.Ordered => (long)slot.PlaceOf(value?.AsText() ?? string.Empty),
                _ => value?.AsText() ?? string.Empty,
            }));
        }

        parameters.AddRange(Vocabulary.Levels.Select((w, i) => new RulesEngine.Models.RuleParameter(w, (long)i)));
        parameters.AddRange(Vocabulary.Tiers.Select((w, i) => new RulesEngine.Models.RuleParameter(w.Replace('-', '_'), (long)i)));
        return [.. parameters];
    }
}
