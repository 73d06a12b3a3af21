using Parley.Packs;
using Parley.Reading;

namespace Parley.Tests.Packs;

public sealed class PackReaderTests
{
    [Fact]
    public void A_pack_of_the_fewest_files_can_be_used()
    {
        var result = new SmallPack().Read();

        result.Findings.ShouldAllBe(f => f.Severity == Severity.Note);
        result.OrThrow().ToString().ShouldStartWith("small 1 (");
    }

    [Theory]
    [InlineData("pack.json")]
    [InlineData("levels.json")]
    [InlineData("facts.json")]
    [InlineData("deadlines.json")]
    [InlineData("ladder.json")]
    [InlineData("notices.json")]
    [InlineData("organisation.json")]
    public void A_file_that_every_pack_needs_is_missed_once(string file)
    {
        var found = new SmallPack().Without(file).Found();

        found.ShouldBe([$"PAR2240 {file} "]);
    }

    [Theory]
    [InlineData("thresholds.json")]
    [InlineData("grading.json")]
    public void A_pack_may_do_without_a_file_that_adds_something(string file)
    {
        var result = new SmallPack().Without(file).Read();

        result.Findings.ShouldAllBe(f => f.Severity == Severity.Note);
    }

    [Fact]
    public void A_file_nothing_reads_is_an_error_that_says_what_was_probably_meant()
    {
        var finding = new SmallPack().With("treshold.json", "{}").Finding();

        finding.Id.ShouldBe("PAR2242");
        finding.Message("en").ShouldBe("Nothing reads the file treshold.json. Did you mean thresholds.json?");
        finding.Message("zh-CN").ShouldContain("thresholds.json");
    }

    [Fact]
    public void Faults_of_all_files_are_found_in_one_run()
    {
        var found = new SmallPack()
            .Change("levels.json", "chief", "cheif")
            .Change("facts.json", "\"integer\"", "\"integr\"")
            .Change("grading.json", "weapon &&", "wepon &&")
            .Change("deadlines.json", "WarningSigned", "WarningSined")
            .Change("notices.json", "\"red\"", "\"rde\"")
            .Change("organisation.json", "\"Accept\"", "\"Acept\"")
            .Faults().Select(f => f.Position.File).Distinct();

        found.ShouldBe(["deadlines.json", "facts.json", "grading.json", "levels.json", "notices.json", "organisation.json"]);
    }

    [Fact]
    public void A_misspelt_fact_in_a_rule_is_named_with_its_line_and_column()
    {
        var finding = new SmallPack().Change("grading.json", "weapon && people", "weapon && poeple").Finding();

        finding.ToString().ShouldStartWith("grading.json:2:51 error PAR21");
        finding.Message("en").ShouldContain("'people'");
    }

    [Fact]
    public void A_file_with_broken_json_keeps_the_others_from_complaining_about_what_it_holds()
    {
        var found = new SmallPack().With("levels.json", "{ \"levels\": [").Faults();

        found.ShouldHaveSingleItem().Position.File.ShouldBe("levels.json");
    }

    [Theory]
    [InlineData("grading.json")]
    [InlineData("organisation.json")]
    public void Broken_json_is_said_once(string file)
    {
        var found = new SmallPack().With(file, "{ ,").Faults();

        found.Count(f => f.Position.File == file).ShouldBe(1);
    }

    [Fact]
    public void A_pack_with_an_error_is_never_handed_out()
    {
        var result = new SmallPack().Change("pack.json", "\"Asia/Shanghai\"", "\"Asia/Shanghia\"").Read();

        result.Pack.ShouldBeNull();
        var thrown = Should.Throw<PackException>(result.OrThrow);
        thrown.Findings.Where(f => f.Severity != Severity.Note).ShouldHaveSingleItem().Id.ShouldBe("PAR2250");
        thrown.Message.ShouldStartWith("pack.json:2:");
    }

    [Fact]
    public void A_pack_with_warnings_only_is_used()
    {
        var result = new SmallPack().Change("deadlines.json", "\"yellow\": \"8h\"", "\"yellow\": \"30min\"").Read();

        result.Findings.Where(f => f.Severity != Severity.Note).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);
        result.IsUsable.ShouldBeTrue();
    }

    [Theory]
    [InlineData("\"CNY\"", "\"cny\"", "PAR2252")]
    [InlineData("\"floor\": \"yellow\"", "\"floor\": \"amber\"", "PAR2201")]
    [InlineData("\"post\": \"officer\"", "\"post\": \"oficer\"", "PAR2214")]
    [InlineData("\"small\"", "\"small pack\"", "PAR2251")]
    [InlineData("\"version\": \"1\", ", "", "PAR2021")]
    [InlineData("\"version\"", "\"verson\"", "PAR2021")]
    [InlineData("\"90d\", \"reopenWindow\"", "\"P90D\", \"reopenWindow\"", "PAR2028")]
    public void Settings_are_read_strictly(string part, string by, string id)
    {
        var found = new SmallPack().Change("pack.json", part, by).Faults();

        found.ShouldContain(f => f.Id == id && f.Position.File == "pack.json");
    }

    [Fact]
    public void Left_out_guards_take_the_usual_level_or_the_highest_never_nothing()
    {
        var settings = new SmallPack().Pack().Settings;

        settings.AssessBeforeAssigningFrom.ShouldBe(new("yellow"));
        settings.TwoPeopleFrom.ShouldBe(new("red"));
    }

    [Fact]
    public void Notes_and_schemas_are_allowed_everywhere()
    {
        var pack = new SmallPack()
            .Change("pack.json", "\"name\"", "\"$schema\": \"x\", \"note\": \"why\", \"name\"")
            .Change("facts.json", "\"facts\": {", "\"facts\": { \"note\": \"these are facts\",")
            .Change("deadlines.json", "{ \"yellow\": \"8h\"", "{ \"note\": \"short\", \"yellow\": \"8h\"")
            .Pack();

        pack.Facts.Find("note").ShouldBeNull();
    }
}
