using Parley.Reading;

namespace Parley.Tests.Packs.Checking;

public sealed class SubjectCheckTests
{
    [Theory]
    [InlineData("isUyghurHousehold", "A household", "PAR2361")]
    [InlineData("household", "民族成分", "PAR2361")]
    [InlineData("religiousGroup", "A group", "PAR2362")]
    [InlineData("group", "是否信教", "PAR2362")]
    [InlineData("politicalView", "A view", "PAR2363")]
    [InlineData("mentalIllness", "A state", "PAR2364")]
    [InlineData("HIVPositive", "A state", "PAR2364")]
    [InlineData("state", "精神障碍患者", "PAR2364")]
    [InlineData("migrantWorkers", "Workers", "PAR2365")]
    [InlineData("residents", "外来人口", "PAR2365")]
    [InlineData("petitioned", "Went upward", "PAR2366")]
    [InlineData("wentUpward", "Has complained before", "PAR2366")]
    [InlineData("xinfang", "Went upward", "PAR2366")]
    [InlineData("wentUpward", "曾经上访", "PAR2366")]
    [InlineData("wentUpward", "已起诉", "PAR2366")]
    [InlineData("areRelatives", "They know one another", "PAR2367")]
    [InlineData("cameFromLedger", "How", "PAR2368")]
    public void Nothing_is_graded_by_what_a_name_or_label_says_of_people(string name, string label, string id)
    {
        var finding = Graded(name, label).Finding();

        finding.Id.ShouldBe(id);
        finding.Severity.ShouldBe(Severity.Error);
        finding.Position.Path.ShouldBe("/Rules/0/Expression");
        finding.Message("en").ShouldContain($"'{name}'");
    }

    [Theory]
    [InlineData("injury2", "Injury after the event")]
    [InlineData("policeCalls", "Reports and police calls")]
    [InlineData("publicHealthFacility", "At a public health facility")]
    [InlineData("careGiven", "A health worker was called")]
    [InlineData("careGiven", "卫生健康部门已介入")]
    [InlineData("goodFaith", "They dealt in good faith")]
    [InlineData("originOfTheDispute", "Since when")]
    [InlineData("firstVisitCalm", "首次回访平稳")]
    [InlineData("demands", "诉求明确")]
    [InlineData("contractRelationship", "存在劳动关系")]
    [InlineData("inVillage", "It happened in the village street")]
    [InlineData("embracedOthers", "Somebody was held; braces, traces, graces")]
    public void Words_that_only_look_alike_are_left_alone(string name, string label) => Graded(name, label).Found().ShouldBeEmpty();

    [Fact]
    public void Which_place_it_was_does_not_grade()
    {
        var finding = new SmallPack().WithFact("\"homeVillage\": { \"type\": \"choice\", \"values\": [\"east\", \"west\"], \"ifMissing\": \"ask\" }")
            .WithThreshold("{ \"fact\": \"homeVillage\", \"in\": { \"yellow\": [\"east\"], \"red\": [\"west\"] } }").Finding();

        finding.Id.ShouldBe("PAR2369");
        finding.Position.Path.ShouldBe("/thresholds/0/fact");
    }

    [Fact]
    public void A_word_that_is_asked_for_counts_like_a_name()
    {
        const string Kind = "\"kind\": { \"type\": \"choice\", \"values\": [\"noise\", \"petition\", \"p3\"], \"valueLabels\": { \"p3\": { \"en\": \"Third\", \"zh-CN\": \"信访事项\" } }, \"ifMissing\": \"noise\" }";

        new SmallPack().WithFact(Kind).WithThreshold("{ \"fact\": \"kind\", \"in\": { \"red\": [\"p3\"] } }").Found().ShouldBe(["PAR2366 thresholds.json /thresholds/0/in/red"]);
        new SmallPack().WithFact(Kind).WithRule(Rule("weapon && kind != 'petition'")).Found().ShouldBe(["PAR2366 grading.json /Rules/0/Expression"]);
        new SmallPack().WithFact(Kind).WithRule(Rule("weapon && kind == 'noise'")).Found().ShouldBeEmpty();
    }

    [Fact]
    public void A_count_of_words_counts_each_of_them() =>
        new SmallPack().WithFact("\"marks\": { \"type\": \"choices\", \"values\": [\"loud\", \"disabled\"], \"ifMissing\": [] }").WithRule(Rule("marks.Count > 1")).Finding().Id.ShouldBe("PAR2364");

    [Fact]
    public void A_protected_fact_may_be_kept_but_decides_nothing()
    {
        const string Care = "\"needsCare\": { \"type\": \"boolean\", \"protected\": \"health\", \"ifMissing\": false }";

        new SmallPack().WithFact(Care).Found().ShouldBeEmpty();
        new SmallPack().WithFact(Care).WithRule(Rule("needsCare")).Found().ShouldBe(["PAR2360 grading.json /Rules/0/Expression"]);
        new SmallPack().WithFact(Care).With("climb.json", Workflow("climb", "{ \"RuleName\": \"a\", \"SuccessEvent\": \"climb\", \"Expression\": \"needsCare && weapon\" }"))
            .Found().ShouldBe(["PAR2360 climb.json /Rules/0/Expression"]);
        new SmallPack().WithFact(Care).With("screening.json", Workflow("screening", "{ \"RuleName\": \"a\", \"SuccessEvent\": \"dismiss\", \"Expression\": \"needsCare\" }, { \"RuleName\": \"otherwise\", \"SuccessEvent\": \"in\", \"Expression\": \"true\" }"))
            .Found().ShouldBe(["PAR2360 screening.json /Rules/0/Expression"]);
    }

    [Fact]
    public void A_proxy_may_say_where_a_matter_goes_but_not_how_dangerous_it_is()
    {
        const string Where = "\"where\": { \"type\": \"choice\", \"protected\": \"place\", \"values\": [\"north\", \"south\"], \"ifMissing\": \"north\" }";

        new SmallPack().WithFact(Where).With("climb.json", Workflow("climb", "{ \"RuleName\": \"a\", \"SuccessEvent\": \"climb\", \"Expression\": \"where == 'north'\" }")).Found().ShouldBeEmpty();
        new SmallPack().WithFact(Where).WithRule(Rule("where == 'north'")).Finding().Message("zh-CN").ShouldContain("place");
    }

    [Fact]
    public void What_a_fact_can_be_declared_as_is_a_word_of_the_list() =>
        new SmallPack().WithFact("\"x\": { \"type\": \"boolean\", \"protected\": \"helth\" }").Finding().Message("en").ShouldContain("health");

    [Fact]
    public void Free_text_that_grades_is_warned_of()
    {
        var finding = new SmallPack().WithFact("\"heard\": { \"type\": \"text\", \"ifMissing\": \"ask\" }").WithRule(Rule("heard.Contains('knife')")).Finding();

        finding.Id.ShouldBe("PAR2370");
        finding.Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void What_a_free_text_is_searched_for_counts_like_a_name() =>
        new SmallPack().WithFact("\"heard\": { \"type\": \"text\", \"ifMissing\": \"ask\" }").WithRule(Rule("heard.Contains('上访')")).Faults().Select(f => f.Id).ShouldBe(["PAR2366", "PAR2370"], ignoreOrder: true);

    [Fact]
    public void A_label_in_the_texts_counts_too() =>
        Graded("unrest", "Unrest").With("texts/en.json", "{ \"labels\": { \"facts\": { \"unrest\": \"Petitions to the county\" } } }").Finding().Id.ShouldBe("PAR2366");

    [Fact]
    public void A_disabled_rule_and_a_parameter_are_looked_at_too()
    {
        const string Fact = "\"petitions\": { \"type\": \"integer\", \"ifMissing\": 0 }";

        new SmallPack().WithFact(Fact).WithRule("{ \"RuleName\": \"a\", \"SuccessEvent\": \"red\", \"Enabled\": false, \"Expression\": \"petitions > 1\" }").Finding().Id.ShouldBe("PAR2366");
        new SmallPack().WithFact(Fact).WithRule("{ \"RuleName\": \"a\", \"SuccessEvent\": \"red\", \"LocalParams\": [{ \"Name\": \"p\", \"Expression\": \"petitions + 1\" }], \"Expression\": \"p > 1\" }").Finding().Id.ShouldBe("PAR2366");
    }

    private static SmallPack Graded(string name, string label)
    {
        var fact = "\"" + name + "\": { \"type\": \"boolean\", \"ifMissing\": false, \"label\": { \"en\": \"" + label + "\" } }";
        return new SmallPack().WithFact(fact).WithRule(Rule($"weapon && {name}"));
    }

    private static string Rule(string expression) => "{ \"RuleName\": \"a\", \"SuccessEvent\": \"red\", \"Expression\": \"" + expression + "\" }";

    private static string Workflow(string name, string rules) => "{ \"WorkflowName\": \"" + name + "\", \"Rules\": [" + rules + "] }";
}
