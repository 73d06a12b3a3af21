using Parley.Disputes;
using Parley.Rules;

namespace Parley.Tests.Rules;

public sealed class NearestChangeTests
{
    private static readonly string[] Levels = ["blue", "yellow", "orange", "red"];

    private static readonly RuleSet Rules = Rule.Set("""
        { "WorkflowName": "grading", "Rules": [
          { "RuleName": "a", "SuccessEvent": "blue", "Expression": "people >= 2" },
          { "RuleName": "b", "SuccessEvent": "yellow", "Expression": "calls >= 3" },
          { "RuleName": "c", "SuccessEvent": "orange", "Expression": "amount * 2 + 10 > 5000" },
          { "RuleName": "d", "SuccessEvent": "red", "Expression": "calls >= 5 || (weapon && threat)" },
          { "RuleName": "e", "SuccessEvent": "orange", "Expression": "tags.Count >= 2 && category == \"family\"" },
          { "RuleName": "f", "SuccessEvent": "red", "Expression": "people * people > 900" },
          { "RuleName": "g", "SuccessEvent": "other", "Expression": "true" } ] }
        """);

    [Fact]
    public void One_more_police_call_makes_it_red()
    {
        var changes = Rules.NearestChanges(Vocabulary.Row(("people", 4), ("calls", 4), ("amount", FactValue.Money(100)), ("weapon", false), ("threat", false)), Levels);

        changes.Event.ShouldBe("yellow");
        changes.Raise.ShouldNotBeNull();
        (changes.Raise.Fact.Word.Name, changes.Raise.From, changes.Raise.To, changes.Raise.Event).ShouldBe(("calls", 4, 5, "red"));
        changes.Lower.ShouldNotBeNull();
        (changes.Lower.Fact.Word.Name, changes.Lower.To, changes.Lower.Event).ShouldBe(("calls", (FactValue)2, "blue"));
    }

    [Fact]
    public void A_calculation_is_solved_for_the_fact_in_it()
    {
        var changes = Rules.NearestChanges(Vocabulary.Row(("people", 4), ("calls", 0), ("amount", FactValue.Money(2_400)), ("weapon", false), ("threat", false)), Levels);

        changes.Raise.ShouldNotBeNull();
        (changes.Raise.Fact.Word.Name, changes.Raise.To, changes.Raise.Event).ShouldBe(("amount", FactValue.Money(2_495.01m), "orange"));
    }

    [Fact]
    public void The_answer_to_an_open_question_is_a_change()
    {
        var changes = Rules.NearestChanges(Vocabulary.Row(("people", 4), ("calls", 0), ("amount", FactValue.Money(0)), ("threat", true)), Levels);

        var weapon = changes.Raising.Single(c => c.Fact.Word.Name == "weapon");
        (weapon.From, weapon.To, weapon.Event).ShouldBe((null, true, "red"));
    }

    [Fact]
    public void Words_of_a_set_are_added_together_and_another_choice_is_tried()
    {
        var changes = Rules.NearestChanges(Vocabulary.Row(("people", 4), ("calls", 0), ("amount", FactValue.Money(0)), ("category", "family"), ("tags", FactValue.Choices([])), ("weapon", false), ("threat", false)), Levels);

        var tags = changes.Raising.Single(c => c.Fact.Word.Name == "tags");
        tags.Steps.ShouldBe(2);
        tags.To.AsChoices().Length.ShouldBe(2);
        tags.Event.ShouldBe("orange");
    }

    [Fact]
    public void What_cannot_be_solved_is_said()
    {
        var changes = Rules.NearestChanges(Vocabulary.Row(("people", 4), ("calls", 0)), Levels);

        changes.NotAnalysed.Select(s => Vocabulary.Words.Slots[s].Word.Name).ShouldBe(["people"]);
    }

    [Fact]
    public void Nothing_near_is_missed_by_whole_numbers()
    {
        var random = Seed.Next(out var seed);
        for (var round = 0; round < 40; round++)
        {
            string[] expressions = [.. Enumerable.Range(0, 6).Select(_ => $"{Number()} {Sign()} {random.Next(12)} {Join()} {Number()} * 2 - {Number()} {Sign()} {random.Next(12)}")];
            var rules = Rule.Set($$"""{ "WorkflowName": "w", "Rules": [ {{string.Join(", ", expressions.Select((e, i) => $$"""{ "RuleName": "r{{i}}", "SuccessEvent": "{{Levels[i % 4]}}", "Expression": "{{e}}" }"""))}} ] }""");
            var (people, calls) = (random.Next(1, 12), random.Next(0, 12));

            var changes = rules.NearestChanges(Vocabulary.Row(("people", people), ("calls", calls)), Levels);

            var nearest = Enumerable.Range(-60, 121)
                .SelectMany(d => new[] { (Fact: "people", D: d, People: people + d, Calls: calls), (Fact: "calls", D: d, People: people, Calls: calls + d) })
                .Where(t => t.People is >= 1 and <= 5_000 && t.Calls is >= 0 and <= 100 && Rank(rules, t.People, t.Calls) > Rank(rules, people, calls))
                .Select(t => Math.Abs(t.D)).DefaultIfEmpty(int.MaxValue).Min();
            (changes.Raise?.Steps ?? int.MaxValue).ShouldBeLessThanOrEqualTo(nearest, $"seed {seed}: {string.Join("; ", expressions)} at {people}, {calls}");
        }

        string Number() => random.Next(2) == 0 ? "people" : "calls";
        string Sign() => new[] { ">=", ">", "<", "<=", "==", "!=" }[random.Next(6)];
        string Join() => random.Next(2) == 0 ? "&&" : "||";
    }

    private static int Rank(RuleSet rules, int people, int calls)
    {
        var judged = Rule.Judge(rules, ("people", people), ("calls", calls));
        return judged.Select((j, i) => j == Parley.Rules.Words.Judgement.Matched ? i % 4 : -1).Max();
    }
}
