using System.Text;
using Parley.Organisation;
using Parley.Reading;

namespace Parley.Tests.Organisation;

public sealed class TeamsTests
{
    private const string Places = """{ "places": { "market": { "unit": "village" } }, "otherwise": "town" }""";

    [Fact]
    public void The_team_of_the_place_is_nearer_than_that_of_the_unit_and_that_nearer_than_the_one_above()
    {
        var directory = Read("""
            "town-team": { "unit": "town", "members": [{ "person": "t", "role": "elder" }] },
            "village-team": { "unit": "village", "members": [{ "person": "v", "role": "elder" }] },
            "market-team": { "places": ["market"], "members": [{ "person": "m", "role": "elder", "lead": true }] }
            """, out var findings).ShouldNotBeNull();

        findings.Where(f => f.Severity != Severity.Note && f.Position.Path.Contains("team", StringComparison.Ordinal)).ShouldBeEmpty();
        directory.TeamsNear("market", "village").Select(t => t.Id).ShouldBe(["market-team", "village-team", "town-team"]);
        directory.TeamsNear(null, "town").Select(t => t.Id).ShouldBe(["town-team"]);
        directory.AllTeams[2].Members.ShouldHaveSingleItem().IsLead.ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{ "unit": "village", "members": [{ "person": "a", "role": "elde" }] }""", "PAR0740")]
    [InlineData("""{ "unit": "village", "members": [{ "person": "a", "role": "elder" }, { "person": "a", "role": "doctor" }] }""", "PAR0741")]
    [InlineData("""{ "unit": "village", "members": [] }""", "PAR0742")]
    [InlineData("""{ "members": [{ "person": "a", "role": "elder" }] }""", "PAR0743")]
    [InlineData("""{ "unit": "village", "members": [{ "person": "a", "role": "elder", "lead": true }, { "person": "b", "role": "elder", "lead": true }] }""", "PAR0744")]
    [InlineData("""{ "places": ["markt"], "members": [{ "person": "a", "role": "elder" }] }""", "PAR0745")]
    [InlineData("""{ "unit": "villag", "members": [{ "person": "a", "role": "elder" }] }""", "PAR0710")]
    [InlineData("""{ "unit": "village", "station": "statio", "members": [{ "person": "a", "role": "elder" }] }""", "PAR0710")]
    [InlineData("""{ "unit": "village", "members": [{ "person": "system", "role": "elder" }] }""", "PAR0721")]
    public void What_is_wrong_with_a_team_is_said_where_it_stands(string team, string id)
    {
        Read($"\"team\": {team}", out var findings);

        var finding = findings.Where(f => f.Position.Path.StartsWith("/teams/team", StringComparison.Ordinal)).ShouldHaveSingleItem();
        finding.Id.ShouldBe(id);
        finding.Position.Line.ShouldBeGreaterThan(1);
    }

    private static DirectorySnapshot? Read(string teams, out IReadOnlyList<Finding> findings) => DirectorySnapshot.Read(
        Encoding.UTF8.GetBytes($$"""
            {
              "units": { "town": { "tier": "township" }, "village": { "tier": "village", "parent": "town" } },
              "posts": { "officer": { "may": "*" } },
              "seats": [{ "post": "officer", "unit": "town", "people": ["o"] }],
              "roles": { "elder": { "label": { "en": "Elder" } }, "doctor": {} },
              "teams": { {{teams}} }
            }
            """),
        Encoding.UTF8.GetBytes(Places), default, TimeZoneInfo.Utc, out findings);
}
