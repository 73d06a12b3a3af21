using Parley.Reading;

namespace Parley.Tests.Deadlines;

public sealed class CalendarReaderTests
{
    [Theory]
    [InlineData("\"until\": \"2026-12-31\"", "\"until\": \"2024-12-31\"", "PAR0810")]
    [InlineData("\"until\": \"2026-12-31\"", "\"until\": \"2926-12-31\"", "PAR0811")]
    [InlineData("\"until\": \"2026-12-31\"", "\"until\": \"2026-13-31\"", "PAR2032")]
    [InlineData("\"from\": \"2025-01-01\", \"until\"", "\"from\": \"0001-01-01\", \"until\"", "PAR0820")]
    [InlineData("\"from\": \"2025-01-01\", \"until\"", "\"until\"", "PAR2021")]
    [InlineData("\"to\": \"2026-10-07\"", "\"to\": \"2027-01-07\"", "PAR0812")]
    [InlineData("{ \"from\": \"2025-01-01\", \"name\"", "{ \"from\": \"2024-12-31\", \"name\"", "PAR0812")]
    [InlineData("\"to\": \"2026-10-07\"", "\"to\": \"2026-09-07\"", "PAR0813")]
    [InlineData("\"to\": \"2026-10-07\"", "\"to\": \"2026-10-10\"", "PAR0814")]
    [InlineData("\"to\": \"12:00\"", "\"to\": \"08:30\"", "PAR0816")]
    [InlineData("\"from\": \"13:30\"", "\"from\": \"11:30\"", "PAR0817")]
    [InlineData("\"from\": \"13:30\"", "\"from\": \"1:30 pm\"", "PAR0819")]
    [InlineData("\"holidays\"", "\"hollidays\"", "PAR2023")]
    public void A_bad_calendar_is_not_used_and_says_why(string instead, string of, string id)
    {
        var findings = new Findings();
        var json = Calendars.ChinaJson.Replace(instead, of, StringComparison.Ordinal);

        var calendar = Calendars.TryRead(json, "Asia/Shanghai", findings);

        calendar.ShouldBeNull();
        findings.All.Select(f => f.Id).ShouldContain(id);
    }

    [Fact]
    public void A_week_of_weekends_is_refused()
    {
        var findings = new Findings();
        const string Json = """
            { "from": "2026-01-01", "until": "2026-12-31", "weekend": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] }
            """;

        var calendar = Calendars.TryRead(Json, "Etc/UTC", findings);

        calendar.ShouldBeNull();
        findings.All.ShouldHaveSingleItem().Id.ShouldBe("PAR0818");
    }

    [Fact]
    public void A_make_up_day_on_a_weekday_is_worth_a_warning_only()
    {
        var findings = new Findings();
        var json = Calendars.ChinaJson.Replace("{ \"from\": \"2026-01-04\" }", "{ \"from\": \"2026-01-05\" }", StringComparison.Ordinal);

        var calendar = Calendars.TryRead(json, "Asia/Shanghai", findings);

        calendar.ShouldNotBeNull();
        findings.All.ShouldHaveSingleItem().Id.ShouldBe("PAR0815");
    }

    [Fact]
    public void The_version_names_the_content_and_the_zone()
    {
        var same = Calendars.Read(Calendars.ChinaJson, "Asia/Shanghai");
        var elsewhere = Calendars.Read(Calendars.ChinaJson, "Asia/Urumqi");
        var changed = Calendars.Read(Calendars.ChinaJson.Replace("17:30", "18:00", StringComparison.Ordinal), "Asia/Shanghai");

        same.Version.ShouldBe(Calendars.China.Version);
        elsewhere.Version.ShouldNotBe(same.Version);
        changed.Version.ShouldNotBe(same.Version);
    }
}
