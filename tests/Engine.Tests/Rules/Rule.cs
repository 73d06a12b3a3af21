using System.Text;
using Parley.Disputes;
using Parley.Reading;
using Parley.Rules;
using Parley.Rules.Conditions;
using Parley.Rules.Words;
using Parley.Rules.Workflows;

namespace Parley.Tests.Rules;

/// <summary>Shorthand for tests of expressions and workflows over <see cref="Vocabulary"/>.</summary>
internal static class Rule
{
    public static CompiledCondition Condition(string expression)
    {
        var findings = new Findings();
        return CompiledCondition.Compile(RuleText.Of(expression, new Position("t", 1, 1, string.Empty)), Vocabulary.Words, findings)
            .ShouldNotBeNull($"{expression}: {string.Join(Environment.NewLine, findings.All)}");
    }

    /// <summary>What is found in an expression that stands in a file, with its place in the file.</summary>
    public static Finding Refusal(string expression)
    {
        var findings = new Findings();
        var item = JsonFile.Read("t", Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(expression, Unescaped)), findings).ShouldNotBeNull();
        CompiledCondition.Compile(RuleText.Of(item), Vocabulary.Words, findings).ShouldBeNull(expression);
        return findings.All.First(f => f.Severity == Severity.Error);
    }

    /// <summary>The column in the file for a column of the expression with its opening quote: every escape before it takes one more.</summary>
    public static int FileColumn(string expression, int column) => column + expression.Take(column - 2).Count(c => c is '"' or '\\');

    public static RuleSet Set(string json)
    {
        var findings = new Findings();
        var workflow = WorkflowFile.Read("grading.json", Encoding.UTF8.GetBytes(json), findings)?.Workflows[0];
        var set = workflow is null ? null : RuleSet.Compile(workflow, Vocabulary.Words, findings);
        return set.ShouldNotBeNull(string.Join(Environment.NewLine, findings.All));
    }

    public static Findings Faults(string json)
    {
        var findings = new Findings();
        foreach (var workflow in WorkflowFile.Read("grading.json", Encoding.UTF8.GetBytes(json), findings)?.Workflows ?? []) RuleSet.Compile(workflow, Vocabulary.Words, findings);
        return findings;
    }

    public static Judgement[] Judge(RuleSet set, params (string Fact, FactValue Value)[] values)
    {
        var outcomes = set.NewOutcomes();
        set.Evaluate(Vocabulary.Row(values), outcomes);
        return [.. Enumerable.Range(0, outcomes.Count).Select(i => outcomes[i])];
    }

    private static readonly System.Text.Json.JsonSerializerOptions Unescaped = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
