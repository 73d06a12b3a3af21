using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Parley.Disputes;
using Parley.Reading;
using Parley.Rules;
using Parley.Rules.Conditions;
using Parley.Rules.Words;
using Parley.Rules.Workflows;

namespace Parley.Tests.Rules;

/// <summary>
/// Mutated and spliced expressions and files: nothing escapes, hangs or kills the process, and what is accepted is judged alike by all and touches no fact.
/// <c>PARLEY_FUZZ_SECONDS</c> makes it longer.
/// </summary>
public sealed class FuzzTests
{
    /// <summary>Generous, because the machine may be busy; what hangs takes for ever.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    // A slow machine tries fewer in the same time; below this the run would say nothing.
    private const int Fewest = 1_000;

    private static readonly string[] OwnSeeds =
    [
        "people >= 10 && weapon", "not (calls > 2) or amount * 0.5 > 100", "category in (\"land\", 'debt') and tags.Contains(\"drink\")", "level >= orange ? minors : threat", "tags.Count > 1",
        "notes.StartsWith(\"a\") || reference.EndsWith('01')", "(people + calls) * 2 - 3 % calls <= 40 / people", "today >= \"2026-03-01\" && daysOpen > 3", "-people < big", "tier >= leading_group || tier < leading-group", "tier == county and weapon == not threat",
        "(weapon ? people : calls) > 3", "\"land\" == category", "red > level", "big * 9223372036854775807 != 0", "score in (0.1, 0.25, 3)", "category == former", "!(!(weapon))", "true || people > 1",
    ];

    private static readonly string[] OwnFiles =
    [
        """{ "$schema": "s", "WorkflowName": "grading", "GlobalParams": [ { "Name": "p", "Expression": "people > 3" } ], "Rules": [ { "RuleName": "a", "Expression": "p && weapon", "SuccessEvent": "red", "Enabled": true, "Properties": { "why": { "en": "x", "zh-CN": "因" }, "whenUnknown": { "floor": "blue", "within": "2d" } } } ] }""",
        """[ { "WorkflowName": "a", "WorkflowsToInject": [ "b" ] }, { "WorkflowName": "b", "Rules": [ { "RuleName": "n", "Operator": "Or", "Rules": [ { "RuleName": "x", "Expression": "calls > 2", "LocalParams": [ { "Name": "q", "Expression": "1 / calls" } ] }, { "RuleName": "y", "Expression": "q > 0" } ] } ] } ]""",
    ];

    private static TimeSpan Duration =>
        TimeSpan.FromSeconds((double.TryParse(Environment.GetEnvironmentVariable("PARLEY_FUZZ_SECONDS"), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? seconds : 60) / 3);

    [Fact]
    public void Expressions_never_escape_hang_or_kill_and_those_accepted_are_judged_alike()
    {
        var random = Seed.Next(out var seed);
        var mutator = new Mutator(random);
        var accepted = 0;
        For(Duration, seed, OwnSeeds, mutator, expression =>
        {
            var findings = new Findings();
            var condition = CompiledCondition.Compile(RuleText.Of(expression, new Position("fuzz", 1, 1, string.Empty)), Vocabulary.Words, findings);
            (condition is null).ShouldBe(findings.HasErrors);
            if (condition is null || accepted++ > 2_000) return;
            var fused = DifferentialTests.Compile([expression], seed);
            var outcomes = fused.NewOutcomes();
            for (var i = 0; i < 6; i++)
            {
                var row = Vocabulary.Random(random, unknownOneIn: i);
                var canaries = Values(row);
                fused.Evaluate(row, outcomes);
                outcomes[0].ShouldBe(condition.Judge(row));
                outcomes[0].ShouldBe(DifferentialTests.Interpret(expression, row, out _));
                condition.Explain(row).Judgement.ShouldBe(outcomes[0]);
                Values(row).ShouldBe(canaries);
            }
        });
        accepted.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Files_never_escape_hang_or_kill()
    {
        var random = Seed.Next(out var seed);
        var accepted = 0;
        For(Duration, seed, OwnFiles, new Mutator(random), text =>
        {
            var findings = new Findings();
            var bytes = Encoding.UTF8.GetBytes(text);
            if (random.Next(4) == 0 && bytes.Length > 0) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var file = WorkflowFile.Read("fuzz.json", bytes, findings);
            (file is null).ShouldBe(findings.HasErrors);
            foreach (var workflow in file?.Workflows ?? [])
            {
                if (RuleSet.Compile(workflow, Vocabulary.Words, findings) is not { } rules) continue;
                accepted++;
                rules.Explain(Vocabulary.Random(random, unknownOneIn: 3));
                rules.NearestChanges(Vocabulary.Random(random, unknownOneIn: 3), Vocabulary.Levels);
            }

            findings.All.ShouldAllBe(f => f.Position.Line >= 1 && f.Position.Column >= 1);
        });
        accepted.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_shared_corpus_mutated_never_escapes_hangs_or_kills()
    {
        var corpus = ExpressionCorpus.Read();
        string[] seeds = [.. corpus.Works.Concat(corpus.ThreeValued).Select(e => e.Expression), .. corpus.Refused.Select(e => e.Expression).Where(e => e.Length < 1_000)];
        var random = Seed.Next(out var seed);
        For(Duration, seed, seeds, new Mutator(random), expression =>
        {
            var findings = new Findings();
            var json = JsonSerializer.SerializeToUtf8Bytes(new[] { new { WorkflowName = "w", Rules = new[] { new { RuleName = "a", Expression = expression } } } });
            foreach (var workflow in WorkflowFile.Read("fuzz.json", json, findings)?.Workflows ?? [])
            {
                if (RuleSet.Compile(workflow, corpus.Words, findings) is not { } rules) continue;
                var canaries = Values(corpus.Row);
                var outcomes = rules.NewOutcomes();
                rules.Evaluate(corpus.Row, outcomes);
                outcomes[0].ShouldBe(rules.Rules[0].Condition.Judge(corpus.Row));
                Values(corpus.Row).ShouldBe(canaries);
            }
        });
    }

    private static void For(TimeSpan duration, int seed, string[] seeds, Mutator mutator, Action<string> check)
    {
        var whole = Stopwatch.StartNew();
        var count = 0;
        while (whole.Elapsed < duration || count < Fewest)
        {
            var text = mutator.Of(seeds);
            var one = Stopwatch.StartNew();
            try
            {
                check(text);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"seed {seed}, text {count}: {JsonSerializer.Serialize(text)}", exception);
            }

            one.Elapsed.ShouldBeLessThan(Longest, $"seed {seed}, text {count}: {JsonSerializer.Serialize(text)}");
            count++;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{count} texts");
    }

    private static List<FactValue?> Values(FactRow row) => [.. row.Words.Slots.Select(s => row[s.Index])];
}
