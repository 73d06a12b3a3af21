using Parley.Reading;
using Parley.Rules;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Tests.Rules;

/// <summary>The second gate: what an expression may be made of, before any library sees it.</summary>
public sealed class WordsGateTests
{
    [Theory]
    [InlineData("people >= 10 && peple < 3", "PAR2103", 18)]
    [InlineData("People >= 10", "PAR2103", 2)]
    [InlineData("people >= 10 AND weapon", "PAR2110", 15)]
    [InlineData("people mod 2 == 0", "PAR2110", 9)]
    [InlineData("NOT weapon", "PAR2103", 2)]
    [InlineData("quixotic > 1", "PAR2104", 2)]
    [InlineData("weapon ＆＆ threat", "PAR2107", 9)]
    [InlineData("people ＞ 3", "PAR2107", 9)]
    [InlineData("category == “land”", "PAR2107", 14)]
    [InlineData("category == ‘land’", "PAR2107", 14)]
    [InlineData("（weapon）", "PAR2107", 2)]
    [InlineData("people ≥ 3", "PAR2107", 9)]
    [InlineData("people >= １０", "PAR2108", 12)]
    [InlineData("ｐeople >= 10", "PAR2108", 2)]
    [InlineData("weapon\u3000&& threat", "PAR2108", 8)]
    [InlineData("weapon\u200B", "PAR2108", 8)]
    [InlineData("weapon @ threat", "PAR2109", 9)]
    [InlineData("weapon & threat", "PAR2109", 9)]
    [InlineData("people[0] > 1", "PAR2109", 8)]
    [InlineData("weapon; threat", "PAR2109", 8)]
    [InlineData("weapon => threat", "PAR2110", 9)]
    [InlineData("people <> 3", "PAR2110", 9)]
    [InlineData("weapon ?? threat", "PAR2110", 9)]
    [InlineData("people = 3", "PAR2118", 9)]
    [InlineData("tier >= leading-group", "PAR2139", 10)]
    [InlineData("leading-group <= tier", "PAR2139", 2)]
    [InlineData("tier in (village, leading-group)", "PAR2139", 20)]
    [InlineData("people-leading-group > 1", "PAR2139", 9)]
    [InlineData("tier >= leading-grup", "PAR2139", 10)]
    [InlineData("tier >= leading_grup", "PAR2103", 10)]
    [InlineData("tier >= leading - group", "PAR2104", 10)]
    [InlineData("tier == 'leading-group'", "PAR2127", 10)]
    [InlineData("level >= leading_group", "PAR2125", 11)]
    [InlineData("notes == \"a\\n\"", "PAR2112", 13)]
    [InlineData("people > 1e5", "PAR2113", 11)]
    [InlineData("people > 5L", "PAR2113", 11)]
    [InlineData("people > 0x10", "PAR2113", 11)]
    [InlineData("people > 007", "PAR2113", 11)]
    [InlineData("people > 1_000", "PAR2113", 11)]
    [InlineData("people > 5.", "PAR2113", 11)]
    [InlineData("people > 9223372036854775808", "PAR2114", 11)]
    [InlineData("amount > 0.00000000000000000000000000001", "PAR2114", 11)]
    [InlineData("people in (1 2 3)", "PAR2115", 15)]
    [InlineData("people in (1, (2))", "PAR2116", 16)]
    [InlineData("people in ()", "PAR2116", 13)]
    [InlineData("people in (calls)", "PAR2116", 13)]
    [InlineData("people not in (1)", "PAR2116", 9)]
    [InlineData("weapon threat", "PAR2116", 9)]
    [InlineData("weapon &&", "PAR2134", 11)]
    [InlineData("(weapon", "PAR2134", 9)]
    [InlineData("weapon)", "PAR2116", 8)]
    [InlineData("- - people > 1", "PAR2116", 4)]
    [InlineData("weapon ? threat", "PAR2134", 17)]
    [InlineData("1 < people < 5", "PAR2117", 13)]
    [InlineData("weapon == threat == minors", "PAR2117", 19)]
    [InlineData("people.ToString() == notes", "PAR2119", 9)]
    [InlineData("notes.Length > 3", "PAR2119", 8)]
    [InlineData("notes.Count > 3", "PAR2120", 8)]
    [InlineData("people.Contains(\"a\")", "PAR2120", 9)]
    [InlineData("\"abc\".Contains(notes)", "PAR2116", 7)]
    [InlineData("tags.Count() > 1", "PAR2116", 12)]
    [InlineData("tags.Contains(category)", "PAR2116", 16)]
    [InlineData("notes.Contains(\"\")", "PAR2135", 17)]
    [InlineData("null == notes", "PAR2104", 2)]
    [InlineData("it.weapon", "PAR2104", 2)]
    [InlineData("new (people as x).x > 0", "PAR2104", 2)]
    public void What_the_language_does_not_have_is_refused_where_it_stands(string expression, string id, int column)
    {
        var finding = Rule.Refusal(expression);

        (finding.Id, finding.Position.Column).ShouldBe((id, Rule.FileColumn(expression, column)), $"{expression}: {finding}");
        finding.Message("zh-CN").ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void A_misspelt_fact_is_told_what_was_probably_meant()
    {
        var finding = Rule.Refusal("peple >= 10");

        finding.Message("en").ShouldBe("Unknown fact 'peple'. Did you mean 'people'?");
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void Parentheses_may_be_sixteen_deep(int depth, bool isAllowed) => IsAllowed(new string('(', depth) + "weapon" + new string(')', depth), "PAR2106", isAllowed);

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void Negations_may_be_sixteen_deep(int depth, bool isAllowed) => IsAllowed(string.Concat(Enumerable.Repeat("not ", depth)) + "weapon", "PAR2106", isAllowed);

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void Conditionals_may_be_sixteen_deep(int depth, bool isAllowed) => IsAllowed(string.Concat(Enumerable.Repeat("weapon ? threat : ", depth)) + "minors", "PAR2106", isAllowed);

    [Fact]
    public void Two_hundred_conditions_in_a_row_are_allowed_and_more_words_are_not()
    {
        IsAllowed(string.Join(" && ", Enumerable.Repeat("weapon", 200)), string.Empty, isAllowed: true);
        IsAllowed(string.Join("&&", Enumerable.Repeat("weapon", 201)), "PAR2105", isAllowed: false);
        IsAllowed("weapon" + new string(' ', 2_000), "PAR2102", isAllowed: false);
    }

    private static void IsAllowed(string expression, string id, bool isAllowed)
    {
        if (isAllowed) Rule.Condition(expression);
        else Rule.Refusal(expression).Id.ShouldBe(id);
    }

    [Theory]
    [InlineData("leading-group > 1", false, "PAR2139")]
    [InlineData("leading - group > 1", false, null)]
    [InlineData("leading-group > 1", true, null)]
    [InlineData("leading-1 > 1", false, null)]
    public void A_minus_between_facts_stays_a_minus_unless_it_spells_a_declared_word(string expression, bool withoutTheTier, string? id)
    {
        var words = new RuleWords([FactWord.Whole("leading"), FactWord.Whole("group"), FactWord.Ordered("tier", withoutTheTier ? ["village"] : ["village", "leading-group"])]);
        var findings = new Findings();

        var condition = CompiledCondition.Compile(RuleText.Of(expression, new Position("t", 1, 1, string.Empty)), words, findings);

        findings.All.Select(f => f.Id).ShouldBe(id is null ? Array.Empty<string>() : [id]);
        if (condition is null) return;
        var row = words.NewRow();
        row.Set("leading", 5);
        row.Set("group", 3);
        condition.Judge(row).ShouldBe(Judgement.Matched);
    }

    [Fact]
    public void A_tier_with_a_hyphen_is_compared_in_its_place()
    {
        var condition = Rule.Condition("tier >= leading_group");

        string[] tiers = ["township", "leading-group", "county"];
        tiers.Select(t => condition.Judge(Vocabulary.Row(("tier", t)))).ShouldBe([Judgement.NotMatched, Judgement.Matched, Judgement.Matched]);
    }
}
