using Parley.Reading;

namespace Parley.Tests.Organisation;

public sealed class OrganisationReaderTests
{
    [Theory]
    [InlineData("\"parent\": \"west\"", "\"parent\": \"wets\"", "PAR0710", "There is no unit 'wets'")]
    [InlineData("\"serves\": [\"county\"]", "\"serves\": [\"contry\"]", "PAR0710", "There is no unit 'contry'")]
    [InlineData("\"serves\": [\"county\"]", "\"serves\": [\"leading-group\"]", "PAR0725", "leading-group serves itself")]
    [InlineData("\"county\": { \"tier\": \"county\",", "\"county\": { \"tier\": \"county\", \"parent\": \"riverside\",", "PAR0711", "county → riverside → east → county")]
    [InlineData("\"west\": { \"tier\": \"township\", \"parent\": \"county\"", "\"west\": { \"tier\": \"township\", \"parent\": \"west\"", "PAR0711", "west → west")]
    [InlineData("\"superior\": \"head\"", "\"superior\": \"haed\"", "PAR0712", "There is no post 'haed'")]
    [InlineData("\"head\": { \"may\": \"*\"", "\"head\": { \"superior\": \"mediator\", \"may\": \"*\"", "PAR0713", "mediator → township-leader → head → mediator")]
    [InlineData("\"standIn\": \"station-deputy\"", "\"standIn\": \"deputy\"", "PAR0712", "There is no post 'deputy'")]
    [InlineData("\"onDuty\": \"on-duty\"", "\"onDuty\": \"onduty\"", "PAR0712", "There is no post 'onduty'")]
    [InlineData("\"may\": [\"Report\"]", "\"may\": [\"report\"]", "PAR0714", "There is no command 'report'")]
    [InlineData("\"may\": [\"Report\"]", "\"may\": [\"Regrade\"]", "PAR0715", "Regrade")]
    [InlineData("\"may\": [\"Report\"]", "\"may\": \"all\"", "PAR2024", "all")]
    [InlineData("\"post\": \"mediator\", \"unit\": \"lakeside\"", "\"post\": \"mediator\", \"unit\": \"riverside\"", "PAR0716", "mediator@riverside")]
    [InlineData("\"post\": \"mediator\", \"unit\": \"lakeside\"", "\"post\": \"mediator\", \"unit\": \"lakside\"", "PAR0710", "lakside")]
    [InlineData("\"to\": \"2026-03-12\" }", "\"to\": \"2026-03-02\" }", "PAR0718", "2026-03-02")]
    [InlineData("\"standIns\": [\"tao\"]", "\"standIns\": [\"mei\"]", "PAR0720", "mediator@riverside")]
    [InlineData("\"standIn\": \"station-deputy\"", "\"standIn\": \"station-leader\"", "PAR0727", "station-leader")]
    [InlineData("\"standIns\": [\"tao\"]", "\"standIns\": [\"system\"]", "PAR0721", "system")]
    [InlineData("\"people\": [\"lan\"]", "\"poeple\": [\"lan\"]", "PAR2023", "poeple")]
    [InlineData("\"post\": \"mediator\", \"unit\": \"lakeside\", ", "\"unit\": \"lakeside\", ", "PAR2021", "post")]
    public void A_bad_organisation_is_not_used_and_says_why(string instead, string of, string id, string says)
    {
        var json = County.Json.Replace(instead, of, StringComparison.Ordinal);

        var snapshot = County.TryRead(json, County.PlacesJson, out var findings);

        json.ShouldNotBe(County.Json);
        snapshot.ShouldBeNull();
        var finding = findings.FirstOrDefault(f => f.Id == id).ShouldNotBeNull(string.Join('\n', findings));
        finding.Message("en").ShouldContain(says);
        finding.Position.File.ShouldBe("organisation.json");
        finding.Position.Line.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("\"people\": [\"lan\"]", "\"people\": []", "PAR0717")]
    [InlineData("\"person\": \"mei\"", "\"person\": \"moi\"", "PAR0722")]
    [InlineData("\"standIn\": \"station-deputy\" },", "\"standIn\": \"station-deputy\" }, \"gardener\": { \"may\": [] },", "PAR0723")]
    [InlineData("\"absences\": [", "\"absences\": [ { \"person\": \"tao\", \"from\": \"2026-03-12\", \"to\": \"2026-03-20\" },", "PAR0724")]
    public void A_doubtful_organisation_is_used_with_a_warning(string instead, string of, string id)
    {
        var json = County.Json.Replace(instead, of, StringComparison.Ordinal);

        var snapshot = County.TryRead(json, County.PlacesJson, out var findings);

        json.ShouldNotBe(County.Json);
        snapshot.ShouldNotBeNull();
        findings.ShouldAllBe(f => f.Severity == Severity.Warning);
        findings.ShouldContain(f => f.Id == id);
    }

    [Fact]
    public void Days_on_which_nobody_of_a_seat_is_there_are_named_from_the_first_to_the_last()
    {
        const string Away = "\"absences\": [ { \"person\": \"tao\", \"from\": \"2026-03-11\", \"to\": \"2026-03-14\" }, { \"person\": \"mei\", \"from\": \"2026-03-13\", \"to\": \"2026-03-20\" },";

        County.TryRead(County.Json.Replace("\"absences\": [", Away, StringComparison.Ordinal), County.PlacesJson, out var findings).ShouldNotBeNull();

        findings.ShouldHaveSingleItem().Message("en").ShouldBe("From 2026-03-11 to 2026-03-14 everybody of the seat mediator@riverside is absent, stand-ins included.");
    }

    [Theory]
    [InlineData("\"unit\": \"lakeside\"", "\"unit\": \"seaside\"", "PAR0710")]
    [InlineData("\"pier\": { ", "\"pier\": { \"aliases\": [\"磨坊巷\"], ", "PAR0719")]
    [InlineData("\"pier\": { ", "\"pier\": { \"aliases\": [\"Cafe\u0301 corner\"], ", "PAR0719")]
    [InlineData("\"places\": {", "\"otherwise\": \"moon\", \"places\": {", "PAR0710")]
    public void A_bad_list_of_places_is_not_used_and_says_why(string instead, string of, string id)
    {
        var json = County.PlacesJson.Replace(instead, of, StringComparison.Ordinal);

        var snapshot = County.TryRead(County.Json, json, out var findings);

        snapshot.ShouldBeNull();
        var finding = findings.ShouldHaveSingleItem();
        finding.Id.ShouldBe(id);
        finding.Position.File.ShouldBe("places.json");
    }

    [Fact]
    public void Each_circle_is_reported_once()
    {
        var json = County.Json.Replace("\"county\": { \"tier\": \"county\",", "\"county\": { \"tier\": \"county\", \"parent\": \"riverside\",", StringComparison.Ordinal);

        County.TryRead(json, string.Empty, out var findings);

        findings.Count(f => f.Id == "PAR0711").ShouldBe(1);
    }

    [Fact]
    public void A_circle_that_others_lead_into_is_reported_at_its_own_first_member()
    {
        const string Json = """
            {
              "units": { "leaf": { "tier": "v", "parent": "b" }, "c": { "tier": "v", "parent": "b" }, "b": { "tier": "v", "parent": "a" }, "a": { "tier": "v", "parent": "c" }, "other": { "tier": "v", "parent": "leaf" } },
              "posts": { "p": { "may": [], "anyone": true } }
            }
            """;

        County.TryRead(Json, string.Empty, out var findings);

        findings.ShouldHaveSingleItem().ToString().ShouldContain("PAR0711 The units stand in a circle: c → b → a → c.");
    }

    [Fact]
    public void A_chain_of_ten_thousand_units_is_refused_and_costs_no_time()
    {
        var units = string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"\"u{i}\": {{ \"tier\": \"t\", \"parent\": \"u{i + 1}\" }}"));
        var json = $"{{ \"units\": {{ {units}, \"u10000\": {{ \"tier\": \"t\" }} }}, \"posts\": {{ \"p\": {{ \"may\": [], \"anyone\": true }} }} }}";

        County.TryRead(json, string.Empty, out var findings).ShouldBeNull();

        findings.ShouldHaveSingleItem().Id.ShouldBe("PAR0726");
    }

    [Fact]
    public void A_file_that_is_no_organisation_at_all_gives_findings_and_no_snapshot()
    {
        County.TryRead("[]", County.PlacesJson, out var wrong).ShouldBeNull();
        County.TryRead("{}", string.Empty, out var empty).ShouldBeNull();

        wrong.ShouldNotBeEmpty();
        empty.Select(f => f.About[0]).ShouldBe(["units", "posts"], ignoreOrder: true);
    }
}
