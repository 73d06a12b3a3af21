using Parley.Disputes;
using Parley.Rules.Words;

namespace Parley.Tests.Rules;

/// <summary>Matched, not matched, cannot tell: an unknown or a fault is never "no".</summary>
public sealed class JudgementTests
{
    [Theory]
    [InlineData("weapon", null)]
    [InlineData("not weapon", null)]
    [InlineData("not (people >= 10)", null)]
    [InlineData("weapon || minors", true)]
    [InlineData("minors || weapon", true)]
    [InlineData("weapon && minors", null)]
    [InlineData("weapon && not minors", false)]
    [InlineData("1 / (calls - 3) > 0 || minors", true)]
    [InlineData("minors || 1 / (calls - 3) > 0", true)]
    [InlineData("1 / (calls - 3) > 0 && not minors", false)]
    [InlineData("1 / (calls - 3) > 0", null)]
    [InlineData("calls % (calls - 3) > 0", null)]
    [InlineData("big + 1 > 0", null)]
    [InlineData("big * 2 > 0 || minors", true)]
    [InlineData("-big < 0", true)]
    [InlineData("calls / 2 == 1.5", true)]
    [InlineData("calls / 2 > 1", true)]
    [InlineData("people in (1, 2)", null)]
    [InlineData("calls in (1, 3)", true)]
    [InlineData("weapon == weapon", null)]
    [InlineData("weapon ? minors : minors", true)]
    [InlineData("weapon ? minors : not minors", null)]
    [InlineData("minors ? people > 2 : false", null)]
    [InlineData("(weapon ? calls : 3) == 3", true)]
    [InlineData("notes.Contains(\"x\")", null)]
    [InlineData("tags.Contains(\"drink\") || tags.Count > 0", null)]
    [InlineData("level >= orange", null)]
    [InlineData("tier >= township and tier < county", true)]
    [InlineData("today > \"2026-02-28\"", true)]
    [InlineData("today in (\"2026-03-01\", \"2026-03-02\")", true)]
    [InlineData("category == 'land' and former != \"land\"", true)]
    [InlineData("category == former", false)]
    [InlineData("reference.StartsWith(\"D-\") && reference.EndsWith('01') && !reference.Contains(\"d\")", true)]
    [InlineData("amount > 1250.4999 && amount <= 1250.5", true)]
    [InlineData("amount == 1250.5 and amount * 2 - 1 == 2500", true)]
    [InlineData("weapon and (people > 2 or calls > 2) and false", false)]
    public void An_unknown_and_a_fault_go_through_every_operator(string expression, bool? expected)
    {
        var row = Vocabulary.Row(
            ("minors", true), ("calls", 3), ("big", long.MaxValue), ("tier", "township"), ("today", new DateOnly(2026, 3, 1)), ("category", "land"), ("former", "debt"),
            ("reference", FactValue.Text("D-1001")), ("amount", FactValue.Money(1250.5m)));

        var result = Rule.Condition(expression).Judge(row);
        var fused = DifferentialTests.Compile([expression], 0);
        var outcomes = fused.NewOutcomes();
        fused.Evaluate(row, outcomes);

        result.ShouldBe(Of(expected));
        outcomes[0].ShouldBe(Of(expected));
    }

    [Fact]
    public void A_fact_that_is_cleared_is_unknown_again()
    {
        var row = Vocabulary.Row(("weapon", true), ("category", "land"), ("tags", FactValue.Choices(["drink"])), ("amount", FactValue.Money(5)), ("people", 3), ("notes", FactValue.Text("a")));
        string[] expressions = ["weapon", "!weapon", "category == \"land\"", "category != \"land\"", "tags.Contains(\"drink\")", "!tags.Contains(\"drink\")", "amount > 1", "people > 1", "notes == \"a\"", "tags.Count == 1"];
        var rules = DifferentialTests.Compile(expressions, 0);
        var outcomes = rules.NewOutcomes();

        row.ClearAll();
        rules.Evaluate(row, outcomes);

        Enumerable.Range(0, expressions.Length).Select(i => outcomes[i]).ShouldAllBe(o => o == Judgement.CannotTell);
    }

    [Fact]
    public void A_word_of_an_older_revision_is_none_of_the_words_and_leaves_a_scale_unknown()
    {
        var row = Vocabulary.Row(("category", "smuggling"), ("tags", FactValue.Choices(["drink", "gone"])), ("level", "purple"));

        Rule.Condition("category != \"land\"").Judge(row).ShouldBe(Judgement.Matched);
        Rule.Condition("category in (\"land\", \"debt\", \"family\", \"other\")").Judge(row).ShouldBe(Judgement.NotMatched);
        Rule.Condition("tags.Count == 2 and tags.Contains(\"drink\")").Judge(row).ShouldBe(Judgement.Matched);
        Rule.Condition("level == none").Judge(row).ShouldBe(Judgement.CannotTell);
    }

    [Theory]
    [InlineData("1250.50005", "amount > 1250.5", true)]
    [InlineData("1250.50005", "amount <= 1250.5", false)]
    [InlineData("1250.50005", "amount >= 1250.5001", false)]
    [InlineData("1250.50005", "amount < 1250.5001", true)]
    [InlineData("1250.50005", "amount == 1250.5", false)]
    [InlineData("1250.50005", "amount == 1250.50005", true)]
    [InlineData("-0.00001", "score < 0", true)]
    [InlineData("-0.00001", "score >= 0", false)]
    [InlineData("79228162514264337593543950335", "score > 899999999999999", true)]
    [InlineData("-79228162514264337593543950335", "score < -899999999999999", true)]
    [InlineData("0.0000000000000000000000000001", "score > 0", true)]
    public void Decimals_compare_exactly_however_fine_or_large(string value, string expression, bool? expected)
    {
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        var rules = DifferentialTests.Compile([expression], 0);
        var outcomes = rules.NewOutcomes();

        rules.Evaluate(Vocabulary.Row(("amount", FactValue.Money(number)), ("score", number)), outcomes);

        outcomes[0].ShouldBe(Of(expected));
    }

    private static Judgement Of(bool? expected) => expected switch { true => Judgement.Matched, false => Judgement.NotMatched, _ => Judgement.CannotTell };
}
