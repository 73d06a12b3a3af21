using Parley.Reading;

namespace Parley.Tests.Packs.Checking;

/// <summary>Organisation files nobody may start with: each is refused, and the finding names the case.</summary>
public sealed class BadOrganisationTests
{
    private const string PartyHead = """{ "post": "party-head", "unit": "leading-group", "people": ["wang-guoqiang"], "standIns": ["li-jinhua"] }""";

    /// <summary>What is wrong, the file, the part, what stands there instead, the finding, and the words that show the case.</summary>
    public static TheoryData<string, string, string, string, string, string[]> Bad => new()
    {
        { "a cycle in the tree", "organisation.json", """qingshi": { "tier": "county", "parent": "leading-group",""", """qingshi": { "tier": "county", "parent": "anping",""", "PAR0711", ["qingshi → anping → qingshi"] },
        { "a post with nobody", "organisation.json", PartyHead, """{ "post": "party-head", "unit": "leading-group", "people": [] }""", "PAR2392", ["party-head", "party-head@leading-group"] },
        {
            "a stand-in who is away at the same time", "organisation.json", """absences": []""",
            """absences": [{ "person": "wang-guoqiang", "from": "2027-03-01", "to": "2027-03-12" }, { "person": "li-jinhua", "from": "2027-03-08", "to": "2027-03-20" }]""",
            "PAR2393", ["party-head@leading-group", "2027-03-08", "wang-guoqiang, li-jinhua", "red"]
        },
        {
            "a leading group with one head", "organisation.json", """    { "post": "government-head", "unit": "leading-group", "people": ["zhang-bin"], "standIns": ["liu-lihua"] },\n""".Replace("\\n", "\n", StringComparison.Ordinal), "",
            "PAR2396", ["heads", "party-head, government-head", "'government-head'"]
        },
        { "a tier without units", "ladder.json", """{ "name": "county",""", """{ "name": "district" }, { "name": "county",""", "PAR2374", ["district"] },
        {
            "a matrix cell nobody can receive", "notices.json", """{ "level": "blue", "sign": { "any": ["mediator"] } }\n  ],\n  "receivers": {""".Replace("\\n", "\n", StringComparison.Ordinal),
            """{ "level": "blue", "sign": { "any": ["mediator"] } }, { "level": "blue", "tier": "village", "sign": { "any": ["village-head"] } }], "receivers": { "village-head": { "post": "party-head", "tier": "village" },""",
            "PAR2372", ["village-head", "party-head"]
        },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_organisation_is_refused_with_the_case_that_shows_it(string what, string file, string part, string by, string id, string[] shows)
    {
        var result = new ChangedPack().With(file, part, by).Result();

        result.Pack.ShouldBeNull(what);
        var finding = result.Findings.Where(f => f.Kind.Id == id).ShouldHaveSingleItem(what);
        finding.Severity.ShouldBe(Severity.Error);
        foreach (var word in shows) finding.Message("en").ShouldContain(word);
    }

    [Fact]
    public void Heads_of_whom_only_the_first_is_told_are_a_warning()
    {
        var result = new ChangedPack().With("notices.json", "\"everyone\": true, ", string.Empty).Result();

        result.Findings.Where(f => f.Kind.Id == "PAR2397").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void A_seat_whose_people_are_all_away_is_only_a_warning_where_somebody_above_takes_over()
    {
        var result = new ChangedPack().With(
            "organisation.json", """absences": []""",
            """absences": [{ "person": "song-jinhua", "from": "2027-03-01", "to": "2027-03-12" }, { "person": "zheng-bin", "from": "2027-03-08", "to": "2027-03-20" }]""").Result();

        result.Pack.ShouldNotBeNull();
        result.Findings.Where(f => f.Kind.Id == "PAR0724").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);
    }
}
