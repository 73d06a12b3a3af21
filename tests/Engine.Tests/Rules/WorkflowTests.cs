using Parley.Rules.Words;

namespace Parley.Tests.Rules;

/// <summary>Whole files: what is read, what is refused, and what nested rules, parameters and injections mean.</summary>
public sealed class WorkflowTests
{
    [Theory]
    [InlineData("""{ "WorkflowName": "w", "Rules": [ { "RuleName": "a", "Expression": "weapon", "Enbled": false } ] }""", "PAR2023", "\"Enbled\"")]
    [InlineData("""{ "WorkflowName": "w", "Rules": [ { "RuleName": "a", "Expression": "weapon", "enabled": false } ] }""", "PAR2023", "\"enabled\"")]
    [InlineData("""{ "WorkflowName": "w", "Rules": [ { "RuleName": "a", "Expression": "weapon", "Actions": {} } ] }""", "PAR2165", """{} }""")]
    [InlineData("""{ "WorkflowName": "w", "Rules": [ { "RuleName": "a" } ] }""", "PAR2167", "{ \"RuleName\"")]
    [InlineData("""{ "WorkflowName": "w", "Rules": [ { "RuleName": "a", "Operator": "And" } ] }""", "PAR2168", "\"And\"")]
    [InlineData("""{ "WorkflowName": "w", "Rules": [ { "RuleName": "a", "Operator": "Xor", "Rules": [ { "RuleName": "b", "Expression": "weapon" } ] } ] }""", "PAR2024", "\"Xor\"")]
    [InlineData("""{ "WorkflowName": "w", "Rules": [ { "RuleName": "a", "Operator": "And", "Rules": [ { "RuleName": "b", "Expression": "weapon", "SuccessEvent": "red" } ] } ] }""", "PAR2173", "\"red\"")]
    [InlineData("""{ "WorkflowName": "w", "Rules": [ { "RuleName": "a", "Operator": "And", "Rules": [ { "RuleName": "b", "Expression": "weapon", "Enabled": false } ] } ] }""", "PAR2169", "[ { \"RuleName\": \"b\"")]
    [InlineData("""{ "WorkflowName": "w", "Rules": [] }""", "PAR2034", """[]""")]
    [InlineData("""[]""", "PAR2179", """[]""")]
    [InlineData("""{ "WorkflowName": "w", "WorkflowsToInject": [ "x" ], "Rules": [] }""", "PAR2174", "\"x\"")]
    [InlineData("""{ "WorkflowName": "w", "WorkflowRulesToInject": [ "w" ], "Rules": [ { "RuleName": "a", "Expression": "weapon" } ] }""", "PAR2023", "\"WorkflowRulesToInject\"")]
    [InlineData("""{ "WorkflowName": "w", "GlobalParams": [ { "Name": "people", "Expression": "1" } ], "Rules": [ { "RuleName": "a", "Expression": "weapon" } ] }""", "PAR2162", "\"people\"")]
    [InlineData("""{ "WorkflowName": "w", "GlobalParams": [ { "Name": "orange", "Expression": "1" } ], "Rules": [ { "RuleName": "a", "Expression": "weapon" } ] }""", "PAR2162", "\"orange\"")]
    [InlineData("""{ "WorkflowName": "w", "GlobalParams": [ { "Name": "b", "Expression": "c" }, { "Name": "c", "Expression": "1" } ], "Rules": [ { "RuleName": "a", "Expression": "weapon" } ] }""", "PAR2104", """c" }""")]
    [InlineData("""{ "WorkflowName": "w", "Rules": [ { "RuleName": "a", "Expression": "weapon", "LocalParams": [ { "Name": "it", "Expression": "1" } ] } ] }""", "PAR2161", "\"it\"")]
    [InlineData("""{ "WorkflowName": "w", "Rules": [ { "RuleName": "a", "Expression": "wepon", "Enabled": false } ] }""", "PAR2103", """wepon""")]
    [InlineData("""{ "WorkflowName": "w", "RuleExpressionType": "Sql", "Rules": [ { "RuleName": "a", "Expression": "weapon" } ] }""", "PAR2024", "\"Sql\"")]
    [InlineData("""{ "WorkflowName": "w", "Rules": [ { "RuleName": "a", "Expression": "weapon", "Properties": { "wy": {} } } ] }""", "PAR2022", "\"wy\"")]
    [InlineData("""{ "WorkflowName": "w", "Rules": [ { "RuleName": "a\u0000b", "Expression": "weapon" } ] }""", "PAR2160", "\"a\\u0000b\"")]
    public void What_would_be_passed_over_in_silence_is_refused_where_it_stands(string json, string id, string at)
    {
        var findings = Rule.Faults(json);

        findings.All.Select(f => (f.Id, f.Position.Column)).ShouldContain((id, json.IndexOf(at, StringComparison.Ordinal) + 1), string.Join(Environment.NewLine, findings.All));
        findings.HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void All_faults_of_a_workflow_are_found_in_one_run()
    {
        var findings = Rule.Faults("""
            { "WorkflowName": "w", "Rules": [
              { "RuleName": "a", "Expression": "wepon" },
              { "RuleName": "b", "Expression": "people > \"3\"" },
              { "RuleName": "c", "Expression": "threat &&" } ] }
            """);

        findings.All.Select(f => (f.Id, f.Position.Line, f.Position.Path)).ShouldBe(
            [("PAR2103", 2, "/Rules/0/Expression"), ("PAR2121", 3, "/Rules/1/Expression"), ("PAR2134", 4, "/Rules/2/Expression")]);
    }

    [Fact]
    public void Nested_rules_are_joined_and_disabled_ones_among_them_do_not_count()
    {
        var rules = Rule.Set("""
            { "WorkflowName": "w", "Rules": [
              { "RuleName": "all", "Operator": "And", "Rules": [ { "RuleName": "x1", "Expression": "weapon" }, { "RuleName": "x2", "Expression": "false", "Enabled": false }, { "RuleName": "x3", "Expression": "threat" } ] },
              { "RuleName": "any", "Operator": "OrElse", "Rules": [ { "RuleName": "y1", "Expression": "minors" }, { "RuleName": "y2", "Operator": "And", "Rules": [ { "RuleName": "y3", "Expression": "weapon" } ] } ] },
              { "RuleName": "off", "Enabled": false, "Expression": "weapon" } ] }
            """);

        Rule.Judge(rules, ("weapon", true), ("threat", true)).ShouldBe([Judgement.Matched, Judgement.Matched, Judgement.NotMatched]);
        Rule.Judge(rules, ("weapon", false), ("threat", true)).ShouldBe([Judgement.NotMatched, Judgement.CannotTell, Judgement.NotMatched]);
    }

    [Fact]
    public void Parameters_see_those_before_them_and_those_of_the_rule_around()
    {
        var rules = Rule.Set("""
            { "WorkflowName": "w", "GlobalParams": [ { "Name": "few", "Expression": "3" }, { "Name": "many", "Expression": "few * 4" }, { "Name": "limit", "Expression": "orange == level ? many : few" } ],
              "Rules": [ { "RuleName": "a", "LocalParams": [ { "Name": "half", "Expression": "people / 2" } ], "Operator": "And",
                "Rules": [ { "RuleName": "b", "LocalParams": [ { "Name": "quarter", "Expression": "half / 2" } ], "Expression": "quarter >= limit && half > few" } ] } ] }
            """);

        Rule.Judge(rules, ("people", 48), ("level", "orange")).ShouldBe([Judgement.Matched]);
        Rule.Judge(rules, ("people", 47), ("level", "orange")).ShouldBe([Judgement.NotMatched]);
        Rule.Judge(rules, ("people", 12), ("level", "red")).ShouldBe([Judgement.Matched]);
        Rule.Judge(rules, ("people", 48)).ShouldBe([Judgement.CannotTell]);
    }

    [Fact]
    public void Injected_rules_stand_behind_the_workflows_own()
    {
        var rules = Rule.Set("""
            [ { "WorkflowName": "main", "WorkflowsToInject": [ "b" ], "GlobalParams": [ { "Name": "p", "Expression": "people > 3" } ], "Rules": [ { "RuleName": "own", "Expression": "weapon && p" } ] },
              { "WorkflowName": "b", "WorkflowsToInject": [ "c" ], "Rules": [ { "RuleName": "second", "Expression": "threat" } ] },
              { "WorkflowName": "c", "Rules": [ { "RuleName": "third", "Expression": "minors" } ] } ]
            """);

        rules.Rules.Select(r => r.Name).ShouldBe(["own", "second", "third"]);
    }

    [Theory]
    [InlineData("""[ { "WorkflowName": "a", "WorkflowsToInject": [ "b" ] }, { "WorkflowName": "b", "WorkflowsToInject": [ "a" ] } ]""", "PAR2175")]
    [InlineData("""[ { "WorkflowName": "a", "WorkflowsToInject": [ "b" ] }, { "WorkflowName": "b", "GlobalParams": [ { "Name": "p", "Expression": "1" } ], "Rules": [ { "RuleName": "r", "Expression": "weapon" } ] } ]""", "PAR2176")]
    [InlineData("""[ { "WorkflowName": "a", "WorkflowsToInject": [ "b", "c" ] }, { "WorkflowName": "b", "WorkflowsToInject": [ "c" ] }, { "WorkflowName": "c", "Rules": [ { "RuleName": "r", "Expression": "weapon" } ] } ]""", "PAR2163")]
    [InlineData("""[ { "WorkflowName": "a", "Rules": [ { "RuleName": "r", "Expression": "weapon" } ] }, { "WorkflowName": "a", "Rules": [ { "RuleName": "r", "Expression": "weapon" } ] } ]""", "PAR2164")]
    public void Injections_that_do_not_end_or_say_something_else_than_they_seem_to_are_refused(string json, string id)
    {
        Rule.Faults(json).All.Select(f => f.Id).ShouldContain(id);
    }

    [Fact]
    public void A_parameter_that_doubles_itself_is_refused_before_it_fills_the_memory()
    {
        var doubling = string.Join(", ", Enumerable.Range(1, 60).Select(i => $$"""{ "Name": "p{{i}}", "Expression": "p{{i - 1}} + p{{i - 1}}" }"""));

        var findings = Rule.Faults($$"""{ "WorkflowName": "w", "GlobalParams": [ { "Name": "p0", "Expression": "people + 1" }, {{doubling}} ], "Rules": [ { "RuleName": "a", "Expression": "p60 > 1" } ] }""");

        findings.All[0].Id.ShouldBe("PAR2133");
    }

    [Fact]
    public void Rules_that_grow_large_together_are_refused_by_a_message_that_names_the_limit()
    {
        var large = string.Join(" + ", Enumerable.Repeat("people", 150));
        var rules = string.Join(", ", Enumerable.Range(0, 1_000).Select(i => $$"""{ "RuleName": "r{{i}}", "Expression": "p > {{i}}" }"""));

        var findings = Rule.Faults($$"""{ "WorkflowName": "w", "GlobalParams": [ { "Name": "p", "Expression": "{{large}}" } ], "Rules": [ {{rules}} ] }""");

        findings.All.ShouldHaveSingleItem().Message("en").ShouldContain("200000");
    }

    [Fact]
    public void Rules_of_a_table_can_be_counted()
    {
        var at = new Parley.Reading.Position("thresholds.json", 3, 1, string.Empty);
        Parley.Rules.Workflows.WorkflowRule Of(string name, string text) => new(name, at) { Expression = Parley.Rules.Conditions.RuleText.Of(text, at), SuccessEvent = "yellow" };
        var workflow = new Parley.Rules.Workflows.Workflow("w", at)
        {
            Rules = [new Parley.Rules.Workflows.WorkflowRule("combine", at) { Operator = Parley.Rules.Workflows.RuleOperator.AtLeast, Count = 2, SuccessEvent = "orange", Rules = [Of("a", "weapon"), Of("b", "threat"), Of("c", "minors")] }],
        };
        var rules = Parley.Rules.RuleSet.Compile(workflow, Vocabulary.Words, new Parley.Reading.Findings()).ShouldNotBeNull();

        Rule.Judge(rules, ("weapon", true), ("minors", true)).ShouldBe([Judgement.Matched]);
        Rule.Judge(rules, ("weapon", true), ("minors", false)).ShouldBe([Judgement.CannotTell]);
        Rule.Judge(rules, ("weapon", false), ("minors", false)).ShouldBe([Judgement.NotMatched]);
    }

    [Fact]
    public void Two_thousand_rules_load_and_are_judged_in_blocks()
    {
        var expressions = Enumerable.Range(0, 2_000).Select(i => $"people >= {i % 50} && (calls > {i % 7} || amount > {i}) && category != \"{Vocabulary.Categories[i % 4]}\"").ToArray();
        var rules = DifferentialTests.Compile(expressions, 0);
        var outcomes = rules.NewOutcomes();
        var row = Vocabulary.Row(("people", 20), ("calls", 3), ("amount", Parley.Disputes.FactValue.Money(700)), ("category", "debt"));

        rules.Evaluate(row, outcomes);

        for (var i = 0; i < expressions.Length; i++) outcomes[i].ShouldBe(rules.Rules[i].Condition.Judge(row), expressions[i]);
    }
}
