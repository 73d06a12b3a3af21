using Parley.Disputes;
using Parley.Rules;

namespace Parley.Tests.Rules;

public sealed class ReasonTests
{
    private const string File = """
        { "WorkflowName": "grading",
          "GlobalParams": [ { "Name": "crowd", "Expression": "people >= 10" } ],
          "Rules": [
            { "RuleName": "weapon-and-threat", "SuccessEvent": "red", "Expression": "weapon && (threat || crowd)" },
            { "RuleName": "nested", "SuccessEvent": "orange", "Operator": "Or",
              "Rules": [ { "RuleName": "calls", "Expression": "calls >= 3" }, { "RuleName": "money", "LocalParams": [ { "Name": "double", "Expression": "amount * 2" } ], "Expression": "double > 1000" } ] },
            { "RuleName": "off", "Enabled": false, "Expression": "weapon" } ] }
        """;

    [Fact]
    public void Each_rule_tells_its_conditions_with_their_values_their_outcomes_and_where_they_stand()
    {
        var rules = Rule.Set(File);

        var reasons = rules.Explain(Vocabulary.Row(("weapon", true), ("people", 12), ("calls", 1), ("amount", FactValue.Money(800))));

        Told(reasons[0].Condition).ShouldBe(
            """
            Matched weapon && (threat || crowd) @4:78
              Matched weapon @4:78 weapon=true
              Matched threat || crowd @4:89
                CannotTell threat @4:89 threat=?
                Matched crowd @4:99
                  Matched people >= 10 @2:55 people=12
            """);
        Told(reasons[1].Condition).ShouldBe(
            """
            Matched nested @5:5
              NotMatched calls @6:18
                NotMatched calls >= 3 @6:56 calls=1
              Matched money @6:71
                Matched double > 1000 @6:178 double=1600 amount=800
            """);
        reasons.Length.ShouldBe(2);
    }

    [Fact]
    public void A_rule_that_cannot_tell_names_the_facts_it_hangs_on_and_no_others()
    {
        var rules = Rule.Set("""{ "WorkflowName": "w", "Rules": [ { "RuleName": "a", "Expression": "(weapon && people > 3) || (threat && calls > 2 && notes.Contains(\"x\"))" } ] }""");
        var row = Vocabulary.Row(("threat", false), ("people", 5));

        var questions = rules.OpenQuestions(row, 0);

        questions.Select(q => Vocabulary.Words.Slots[q].Word.Name).ShouldBe(["weapon"]);
        rules.Rules[0].Facts.Select(f => Vocabulary.Words.Slots[f].Word.Name).ShouldBe(["people", "calls", "weapon", "threat", "notes"]);
    }

    [Fact]
    public void A_rule_knows_the_moments_its_time_facts_are_compared_with()
    {
        var condition = Rule.Condition("daysOpen >= 10 && (today == \"2026-03-01\" || 30 < daysOpen)");

        condition.TimeComparisons.Select(c => $"{c.Fact.Word.Name} {c.Operator} {c.Constant}").ShouldBe(["daysOpen GreaterOrEqual 10", "today Equal 2026-03-01", "daysOpen Greater 30"]);
    }

    private static string Told(Reason reason, int depth = 0)
    {
        var values = string.Concat(reason.Values.Select(v => $" {v.Name}={v.Value?.ToString() ?? "?"}"));
        var own = $"{new string(' ', depth * 2)}{reason.Judgement} {reason.Text} @{reason.Position.Line}:{reason.Position.Column}{values}";
        return string.Join('\n', [own, .. reason.Parts.Select(p => Told(p, depth + 1))]);
    }
}
