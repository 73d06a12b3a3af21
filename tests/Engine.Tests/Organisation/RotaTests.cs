using Parley.Disputes;
using Parley.Organisation;
using static Parley.Tests.Organisation.County;

namespace Parley.Tests.Organisation;

public sealed class RotaTests
{
    private static readonly Holder OnDuty = new("on-duty", "county");
    private static readonly string Staffed = Json.Replace("""{ "post": "on-duty", "unit": "county", "people": ["dong"] }""", """{ "post": "on-duty", "unit": "county", "people": ["dong", "ning", "xia"] }""", StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-03-02 08:00", "dong")]
    [InlineData("2026-03-02 19:59", "dong")]
    [InlineData("2026-03-02 20:00", "ning")]
    [InlineData("2026-03-03 07:59", "ning")]
    [InlineData("2026-03-07 12:00", "xia")]
    [InlineData("2026-03-09 07:59", "xia")]
    public void The_post_on_duty_is_whoever_the_rota_names_for_that_hour(string local, string person)
    {
        var directory = Read(Weekly);

        var people = directory.PeopleFor(OnDuty, At(local));

        people.ShouldBe([person]);
    }

    [Fact]
    public void A_shift_of_certain_days_goes_before_those_of_every_week()
    {
        var directory = Read(Weekly.Replace("\"shifts\": [", """ "shifts": [ { "first": "2026-10-01", "last": "2026-10-02", "from": "08:00", "to": "20:00", "people": ["ning"] }, """, StringComparison.Ordinal));

        directory.PeopleFor(OnDuty, At("2026-10-01 12:00")).ShouldBe(["ning"]);
        directory.PeopleFor(OnDuty, At("2026-09-30 12:00")).ShouldBe(["dong"]);
        directory.PeopleFor(OnDuty, At("2026-10-05 12:00")).ShouldBe(["dong"]);
    }

    [Fact]
    public void Whoever_is_absent_is_not_on_duty_and_the_hour_nobody_is_there_is_found_beforehand()
    {
        var away = Staffed.Replace("\"absences\": [", """ "absences": [ { "person": "ning", "from": "2026-03-20", "to": "2026-03-20" }, """, StringComparison.Ordinal);

        var directory = TryRead(away, string.Empty, Weekly, out var findings).ShouldNotBeNull();

        directory.PeopleFor(OnDuty, At("2026-03-20 21:00")).ShouldBeEmpty();
        directory.IsFilled(OnDuty, At("2026-03-20 21:00")).ShouldBeFalse();
        findings.ShouldHaveSingleItem().Id.ShouldBe("PAR0730");
        findings[0].ToString().ShouldContain("2026-03-20 00:00");
    }

    [Fact]
    public void An_hour_of_the_week_without_anybody_is_found_beforehand()
    {
        var gap = """{ "rota": [ { "post": "on-duty", "unit": "county", "shifts": [ { "days": ["monday", "tuesday", "thursday", "friday", "saturday", "sunday"], "from": "08:00", "to": "08:00", "people": ["dong"] } ] } ] }""";

        var directory = TryRead(Staffed, string.Empty, gap, out var findings).ShouldNotBeNull();

        findings.ShouldHaveSingleItem().ToString().ShouldContain("wednesday 08:00");
        directory.PeopleFor(OnDuty, At("2026-03-04 07:59")).ShouldBe(["dong"]);
        directory.PeopleFor(OnDuty, At("2026-03-04 08:00")).ShouldBeEmpty();
        directory.PeopleFor(OnDuty, At("2026-03-05 08:00")).ShouldBe(["dong"]);
    }

    [Theory]
    [InlineData("standIn", null)]
    [InlineData("superior", "saturday 00:00")]
    public void An_hour_at_which_the_post_that_stands_in_is_there_is_no_gap(string relation, string? gap)
    {
        var weekdays = """{ "rota": [ { "post": "on-duty", "unit": "county", "shifts": [ { "days": ["monday", "tuesday", "wednesday", "thursday", "friday"], "from": "00:00", "to": "00:00", "people": ["dong"] } ] } ] }""";
        var organisation = Staffed.Replace("\"on-duty\": { \"may\": [\"SignWarning\"] }", $"\"on-duty\": {{ \"may\": [\"SignWarning\"], \"{relation}\": \"head\" }}", StringComparison.Ordinal);

        var directory = TryRead(organisation, string.Empty, weekdays, out var findings).ShouldNotBeNull();

        findings.Select(f => f.ToString()).ShouldAllBe(f => gap != null && f.Contains(gap, StringComparison.Ordinal));
        directory.IsFilled(OnDuty, At("2026-03-07 12:00")).ShouldBe(gap is null);
    }

    [Fact]
    public void Who_is_off_duty_still_holds_the_post_and_may_act()
    {
        var directory = Read(Weekly);

        var may = directory.May(new Actor("ning", "on-duty@county"), "SignWarning", At("2026-03-02 12:00"), out _);

        may.ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{ "rota": [ { "post": "on-duty", "unit": "east", "shifts": [ { "from": "08:00", "to": "20:00", "people": ["dong"] } ] } ] }""", "PAR0731")]
    [InlineData("""{ "rota": [ { "post": "on-duty", "unit": "county", "shifts": [ { "from": "08:00", "to": "20:00", "people": ["mei"] } ] } ] }""", "PAR0728")]
    [InlineData("""{ "rota": [ { "post": "on-duty", "unit": "county", "shifts": [ { "first": "2026-02-02", "last": "2026-02-01", "from": "08:00", "to": "20:00", "people": ["dong"] } ] } ] }""", "PAR0729")]
    [InlineData("""{ "rota": [ { "post": "on-duty", "unit": "county", "shifts": [ { "from": "8:00", "to": "20:00", "people": ["dong"] } ] } ] }""", "PAR2033")]
    public void A_rota_that_cannot_be_is_refused_where_it_stands(string rota, string id)
    {
        var directory = TryRead(Staffed, string.Empty, rota, out var findings);

        directory.ShouldBeNull();
        findings.ShouldContain(f => f.Id == id && f.Position.File == "rota.json" && f.Position.Column > 1);
    }

    private const string Weekly = """
        { "rota": [ { "post": "on-duty", "unit": "county", "shifts": [
          { "days": ["monday", "tuesday", "wednesday", "thursday", "friday"], "from": "08:00", "to": "20:00", "people": ["dong"] },
          { "days": ["monday", "tuesday", "wednesday", "thursday", "friday"], "from": "20:00", "to": "08:00", "people": ["ning"] },
          { "days": ["saturday", "sunday"], "from": "08:00", "to": "08:00", "people": ["xia"] } ] } ] }
        """;

    private static DirectorySnapshot Read(string rota)
    {
        var directory = TryRead(Staffed, string.Empty, rota, out var findings);
        findings.ShouldBeEmpty();
        return directory.ShouldNotBeNull();
    }
}
