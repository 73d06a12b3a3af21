using Parley.Reading;

namespace Parley.Tests.Packs;

public sealed class PackCheckTests
{
    private const string Bodies = """{ "bodies": { "court": {} } }""";

    [Fact]
    public void A_level_nobody_is_told_about_is_an_error()
    {
        var finding = new SmallPack().Change("notices.json", "\"level\": \"red\"", "\"level\": \"red\", \"stage\": \"resolving\"").Finding();

        finding.Id.ShouldBe("PAR2302");
        finding.Message("en").ShouldContain("'red'");
    }

    [Fact]
    public void The_same_case_is_said_once_in_the_matrix() =>
        new SmallPack().Change("notices.json", "[{ \"level\": \"yellow\"", "[{ \"level\": \"red\", \"sign\": { \"any\": [\"chief\"] } }, { \"level\": \"yellow\"").Finding().Id.ShouldBe("PAR2317");

    [Fact]
    public void A_stage_in_which_no_deadline_runs_is_an_error()
    {
        var finding = new SmallPack().Change("deadlines.json", "\"holder\": \"officer\"", "\"while\": [\"received\", \"screening\", \"assessing\", \"resolving\", \"referred\"], \"holder\": \"officer\"").Finding();

        finding.Id.ShouldBe("PAR2301");
        finding.Message("en").ShouldContain("'followingUp'");
    }

    [Fact]
    public void A_level_for_which_no_deadline_runs_is_an_error()
    {
        var finding = new SmallPack().Change("deadlines.json", "\"length\": \"3d\"", "\"by\": \"level\", \"length\": { \"none\": \"9d\", \"yellow\": \"3d\" }").Faults();

        finding.ShouldAllBe(f => f.Id == "PAR2301" && f.Message("en").Contains("'red'"));
        finding.Count.ShouldBe(6);
    }

    [Fact]
    public void What_is_more_dangerous_should_have_less_time()
    {
        var finding = new SmallPack().Change("deadlines.json", "\"red\": \"1h\"", "\"red\": \"9h\"").Finding();

        finding.Severity.ShouldBe(Severity.Warning);
        finding.Id.ShouldBe("PAR2312");
        finding.Position.Path.ShouldBe("/deadlines/sign/length/red");
    }

    [Theory]
    [InlineData("sign", "PAR2304")]
    [InlineData("find-out", "PAR2304")]
    public void A_deadline_the_pack_needs_is_missed(string kind, string id)
    {
        var finding = new SmallPack().WithoutDeadline(kind).Finding();

        finding.Id.ShouldBe(id);
        finding.Message("en").ShouldContain($"'{kind}'");
    }

    [Fact]
    public void A_body_needs_a_limit_for_its_answer() => new SmallPack().With("bodies.json", Bodies).Finding().Id.ShouldBe("PAR2304");

    [Fact]
    public void What_a_post_may_ask_for_should_have_a_limit()
    {
        var finding = new SmallPack().Change("organisation.json", "[\"Accept\"]", "[\"Accept\", \"RequestHelp\"]").Finding();

        finding.Severity.ShouldBe(Severity.Warning);
        finding.Message("en").ShouldBe("The deadline 'help' is missing, and RequestHelp needs it.");
    }

    [Fact]
    public void The_ladder_reaches_its_top_in_order()
    {
        new SmallPack().Change("ladder.json", ", { \"receiver\": \"chief\", \"tier\": \"head-office\", \"within\": \"1d\" }", string.Empty).Finding().Id.ShouldBe("PAR2315");
        new SmallPack().Change("ladder.json", "\"tier\": \"office\", \"within\"", "\"tier\": \"head-office\", \"within\"").Faults().ShouldBeEmpty();
        new SmallPack().Change("ladder.json", "\"rungs\": [", "\"rungs\": [{ \"receiver\": \"chief\", \"tier\": \"head-office\", \"within\": \"1d\" }, ").Finding().Id.ShouldBe("PAR2314");
    }

    [Fact]
    public void Every_unit_stands_on_a_tier_of_the_ladder()
    {
        var finding = new SmallPack().Change("organisation.json", "\"tier\": \"office\"", "\"tier\": \"ofice\"").Finding();

        finding.Id.ShouldBe("PAR2318");
        finding.Position.Path.ShouldBe("/units/one/tier");
    }

    [Fact]
    public void A_fact_that_grades_should_say_what_its_absence_means()
    {
        var finding = new SmallPack().Change("facts.json", "\"worse\": \"yes\", \"ifMissing\": \"ask\"", "\"worse\": \"yes\"").Finding();

        finding.Id.ShouldBe("PAR2319");
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Message("en").ShouldContain("'weapon'");
    }

    [Fact]
    public void A_text_should_be_there_in_every_language()
    {
        var found = new SmallPack()
            .Change("pack.json", "[\"en\"]", "[\"en\", \"zh-CN\", \"bo\"]")
            .With("texts/en.json", """{ "texts": { "warning": "Warning" } }""")
            .With("texts/zh-CN.json", """{ "texts": {} }""")
            .With("texts/fr.json", """{ "texts": { "warning": "Alerte" } }""")
            .Faults();

        found.Select(f => (f.Id, f.Severity)).ShouldBe([("PAR2326", Severity.Error), ("PAR2327", Severity.Warning), ("PAR2320", Severity.Error)]);
    }

    [Fact]
    public void A_label_names_something_the_pack_has()
    {
        var finding = new SmallPack().With("texts/en.json", """{ "labels": { "levels": { "none": "None", "rde": "Red" }, "stages": { "resolving": "Resolving" }, "facts": { "daysOpen": "Days" } } }""").Finding();

        finding.Id.ShouldBe("PAR2329");
        finding.Position.Path.ShouldBe("/labels/levels/rde");
    }
}
