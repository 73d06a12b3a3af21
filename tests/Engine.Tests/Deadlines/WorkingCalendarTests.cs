using System.Globalization;
using Parley.Deadlines;
using Parley.Disputes;

namespace Parley.Tests.Deadlines;

/// <summary>Due moments worked out by hand, on paper, from published calendars; see <see cref="Calendars"/> for the sources.</summary>
public sealed class WorkingCalendarTests
{
    [Theory]
    [InlineData("2025-01-24 10:00", "1wd", "2025-01-26 17:30")]
    [InlineData("2025-01-24 10:00", "2wd", "2025-01-27 17:30")]
    [InlineData("2025-01-24 10:00", "3wd", "2025-02-05 17:30")]
    [InlineData("2025-01-24 10:00", "5wd", "2025-02-07 17:30")]
    [InlineData("2025-01-24 10:00", "6wd", "2025-02-08 17:30")]
    [InlineData("2025-01-24 10:00", "7wd", "2025-02-10 17:30")]
    [InlineData("2025-01-24 23:59", "1wd", "2025-01-26 17:30")]
    [InlineData("2025-01-25 00:00", "1wd", "2025-01-26 17:30")]
    [InlineData("2025-01-26 00:00", "1wd", "2025-01-27 17:30")]
    [InlineData("2025-04-30 09:00", "1wd", "2025-05-06 17:30")]
    [InlineData("2025-09-27 12:00", "1wd", "2025-09-28 17:30")]
    [InlineData("2025-10-10 09:00", "1wd", "2025-10-11 17:30")]
    [InlineData("2025-10-10 09:00", "2wd", "2025-10-13 17:30")]
    [InlineData("2025-12-31 09:00", "1wd", "2026-01-04 17:30")]
    [InlineData("2026-02-13 10:00", "2wd", "2026-02-24 17:30")]
    [InlineData("2026-05-08 09:00", "1wd", "2026-05-09 17:30")]
    [InlineData("2026-09-18 09:00", "1wd", "2026-09-20 17:30")]
    [InlineData("2026-09-24 09:00", "1wd", "2026-09-28 17:30")]
    [InlineData("2026-09-30 09:00", "1wd", "2026-10-08 17:30")]
    [InlineData("2026-09-30 09:00", "3wd", "2026-10-10 17:30")]
    public void Working_days_in_China_follow_the_published_holidays_and_make_up_days(string start, string length, string due) =>
        Due(Calendars.China, start, length, workingTime: false).ShouldBe(due);

    [Theory]
    [InlineData("2025-04-30 16:00", "8h", "2025-05-06 16:30")]
    [InlineData("2025-09-30 17:30", "1h", "2025-10-09 09:30")]
    [InlineData("2026-02-13 18:00", "8h", "2026-02-24 09:00")]
    [InlineData("2026-02-13 18:00", "450min", "2026-02-14 17:30")]
    [InlineData("2026-02-27 12:30", "2h", "2026-02-27 15:30")]
    [InlineData("2026-02-27 11:00", "1h", "2026-02-27 12:00")]
    [InlineData("2026-02-27 11:00", "61min", "2026-02-27 13:31")]
    [InlineData("2026-02-27 17:00", "1h", "2026-02-28 09:00")]
    [InlineData("2026-03-01 03:00", "30min", "2026-03-02 09:00")]
    public void Working_hours_run_only_while_the_office_is_open(string start, string length, string due) =>
        Due(Calendars.China, start, length, workingTime: true).ShouldBe(due);

    [Theory]
    [InlineData("2025-09-29 10:00", "3d", false, "2025-10-02 10:00")]
    [InlineData("2025-09-29 10:00", "3d", true, "2025-10-09 17:30")]
    [InlineData("2025-09-25 10:00", "3d", true, "2025-09-28 17:30")]
    [InlineData("2026-01-31 10:00", "1mo", false, "2026-02-28 10:00")]
    [InlineData("2026-01-15 10:00", "1mo", false, "2026-02-15 10:00")]
    [InlineData("2026-01-15 10:00", "1mo", true, "2026-02-24 17:30")]
    [InlineData("2026-08-31 10:00", "1mo", false, "2026-09-30 10:00")]
    [InlineData("2026-06-20 23:30", "30min", false, "2026-06-21 00:00")]
    [InlineData("2026-06-20 23:30", "36h", false, "2026-06-22 11:30")]
    public void Days_and_months_keep_the_local_time_or_end_with_business_on_a_working_day_when_asked(string start, string length, bool workingTime, string due) =>
        Due(Calendars.China, start, length, workingTime).ShouldBe(due);

    [Theory]
    [InlineData("2024-01-31 09:00", "1mo", "2024-02-29 09:00")]
    [InlineData("2023-01-31 09:00", "1mo", "2023-02-28 09:00")]
    [InlineData("2024-02-29 09:00", "12mo", "2025-02-28 09:00")]
    [InlineData("2024-02-29 09:00", "48mo", "2028-02-29 09:00")]
    [InlineData("2024-02-28 09:00", "1d", "2024-02-29 09:00")]
    [InlineData("2023-02-28 09:00", "1d", "2023-03-01 09:00")]
    [InlineData("2024-02-28 09:00", "1wd", "2024-02-29 17:00")]
    [InlineData("2023-12-31 09:00", "366d", "2024-12-31 09:00")]
    public void A_leap_day_is_a_day(string start, string length, string due) =>
        Due(Calendars.OfficeWeek("Etc/UTC"), start, length, workingTime: false).ShouldBe(due);

    [Theory]
    [InlineData("Europe/Amsterdam", "2026-03-28T02:30+01:00", "1d", "2026-03-29T01:30Z")]
    [InlineData("Europe/Amsterdam", "2026-03-28T12:00+01:00", "1d", "2026-03-29T10:00Z")]
    [InlineData("Europe/Amsterdam", "2026-03-28T12:00+01:00", "24h", "2026-03-29T11:00Z")]
    [InlineData("Europe/Amsterdam", "2026-01-29T02:30+01:00", "2mo", "2026-03-29T01:30Z")]
    [InlineData("Europe/Amsterdam", "2026-10-24T02:30+02:00", "1d", "2026-10-25T00:30Z")]
    [InlineData("Europe/Amsterdam", "2026-10-24T12:00+02:00", "1d", "2026-10-25T11:00Z")]
    [InlineData("Europe/Amsterdam", "2026-10-24T12:00+02:00", "24h", "2026-10-25T10:00Z")]
    [InlineData("Europe/Amsterdam", "2026-10-25T02:30+01:00", "1d", "2026-10-26T01:30Z")]
    [InlineData("Europe/Amsterdam", "2026-03-27T23:30+01:00", "1wd", "2026-03-30T15:00Z")]
    [InlineData("America/New_York", "2026-03-07T02:15-05:00", "1d", "2026-03-08T07:15Z")]
    [InlineData("America/New_York", "2026-03-07T12:00-05:00", "1d", "2026-03-08T16:00Z")]
    [InlineData("America/New_York", "2026-10-31T01:30-04:00", "1d", "2026-11-01T05:30Z")]
    [InlineData("America/New_York", "2026-11-01T01:30-05:00", "1d", "2026-11-02T06:30Z")]
    [InlineData("America/New_York", "2026-10-30T22:00-04:00", "1wd", "2026-11-02T22:00Z")]
    public void On_summer_time_days_the_local_time_is_kept_a_skipped_one_moves_on_and_of_two_the_first_counts(string zone, string start, string length, string due)
    {
        var calendar = Calendars.OfficeWeek(zone);
        Length.TryParse(length, out var limit).ShouldBeTrue();

        calendar.TryAdd(DateTimeOffset.Parse(start, CultureInfo.InvariantCulture), limit, false, out var found, out _).ShouldBeTrue();

        found.ShouldBe(DateTimeOffset.Parse(due, CultureInfo.InvariantCulture));
        found.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Round_the_clock_working_time_on_a_short_day_is_time_that_really_passed()
    {
        var calendar = Calendars.RoundTheClock("Europe/Amsterdam");
        var noon = DateTimeOffset.Parse("2026-03-28T12:00+01:00", CultureInfo.InvariantCulture);

        var due = calendar.AddWorkingTime(noon, TimeSpan.FromHours(24));

        due.ShouldBe(noon.AddHours(24));
        calendar.WorkingTimeBetween(noon, noon.AddDays(2)).ShouldBe(TimeSpan.FromHours(48));
    }

    [Theory]
    [InlineData("2026-12-31 09:00", "1wd", false)]
    [InlineData("2026-12-31 17:00", "2h", true)]
    [InlineData("2026-12-31 17:00", "1d", true)]
    [InlineData("2024-12-30 09:00", "1wd", false)]
    [InlineData("2027-03-01 09:00", "8h", true)]
    public void Beyond_the_horizon_the_calendar_refuses_instead_of_guessing(string start, string length, bool workingTime)
    {
        Length.TryParse(length, out var limit).ShouldBeTrue();

        Calendars.China.TryAdd(Local(Calendars.China, start), limit, workingTime, out _, out var refusal).ShouldBeFalse();

        refusal.ShouldNotBeNull().Id.ShouldBe("PAR0801");
        refusal.Reason().ShouldContain("2025-01-01 to 2026-12-31");
        refusal.Reason("zh-CN").ShouldContain(length);
    }

    [Theory]
    [InlineData("2027-03-01 09:00", "8h", "2027-03-01 17:00")]
    [InlineData("2027-03-01 09:00", "30d", "2027-03-31 09:00")]
    [InlineData("2024-03-01 09:00", "1mo", "2024-04-01 09:00")]
    public void Natural_units_need_no_horizon(string start, string length, string due) =>
        Due(Calendars.China, start, length, workingTime: false).ShouldBe(due);

    [Theory]
    [InlineData("1000000mo")]
    [InlineData("1000000d", "9000-01-01 00:00")]
    [InlineData("1000000h", "9999-01-01 00:00")]
    public void A_length_that_leaves_the_calendar_of_the_world_is_refused(string length, string start = "2026-01-01 00:00")
    {
        Length.TryParse(length, out var limit).ShouldBeTrue();

        Calendars.China.TryAdd(Local(Calendars.China, start), limit, false, out _, out var refusal).ShouldBeFalse();

        refusal.ShouldNotBeNull().Id.ShouldBe("PAR0802");
    }

    [Theory]
    [InlineData("0min", false)]
    [InlineData("0d", true)]
    [InlineData("0wd", false)]
    public void A_length_of_nothing_runs_out_where_it_starts(string length, bool workingTime) =>
        Due(Calendars.China, "2026-10-03 11:11", length, workingTime).ShouldBe("2026-10-03 11:11");

    [Theory]
    [InlineData("2026-01-01 00:00", "2026-12-31 23:59", 248)]
    [InlineData("2025-01-01 00:00", "2025-12-31 23:59", 248)]
    [InlineData("2025-01-24 10:00", "2025-02-10 00:00", 7)]
    [InlineData("2026-03-02 08:00", "2026-03-02 23:00", 0)]
    [InlineData("2026-03-02 23:59", "2026-03-03 00:00", 1)]
    [InlineData("2026-03-06 12:00", "2026-03-08 12:00", 0)]
    [InlineData("2026-03-06 12:00", "2026-03-01 12:00", 0)]
    [InlineData("2026-12-30 12:00", "2027-01-05 12:00", null)]
    [InlineData("2024-12-25 12:00", "2025-01-05 12:00", null)]
    public void Working_days_between_leave_out_the_day_of_the_event(string from, string to, int? days) =>
        Calendars.China.WorkingDaysBetween(Local(Calendars.China, from), Local(Calendars.China, to)).ShouldBe(days);

    [Fact]
    public void Local_days_between_count_midnights_and_not_hours()
    {
        var calendar = Calendars.OfficeWeek("Europe/Amsterdam");

        calendar.LocalDaysBetween(Local(calendar, "2026-03-28 23:59"), Local(calendar, "2026-03-29 00:00")).ShouldBe(1);
        calendar.LocalDaysBetween(Local(calendar, "2026-03-28 00:00"), Local(calendar, "2026-03-28 23:59")).ShouldBe(0);
        calendar.LocalDaysBetween(Local(calendar, "2026-10-24 12:00"), Local(calendar, "2026-10-26 11:00")).ShouldBe(2);
        calendar.StartOf(new DateOnly(2026, 3, 30)).ShouldBe(DateTimeOffset.Parse("2026-03-29T22:00Z", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_pack_without_a_calendar_can_use_natural_time_only()
    {
        var calendar = WorkingCalendar.NaturalOnly(TimeZoneInfo.Utc);
        var start = DateTimeOffset.Parse("2013-05-01T00:00Z", CultureInfo.InvariantCulture);

        calendar.TryAdd(start, new Length(60, LengthUnit.Days), false, out var due, out _).ShouldBeTrue();
        calendar.TryAdd(start, new Length(1, LengthUnit.WorkingDays), false, out _, out var refusal).ShouldBeFalse();

        due.ShouldBe(start.AddDays(60));
        refusal.ShouldNotBeNull().Id.ShouldBe("PAR0801");
        calendar.WorkingDaysBetween(start, due).ShouldBeNull();
    }

    [Fact]
    public void The_test_calendar_agrees_with_the_shared_list_of_Chinese_days()
    {
        var lines = File.ReadAllLines(SharedFolder.Data("calendars", "china-2025-2026.csv")).Skip(1).Select(l => l.Split(',')).ToList();
        var listed = lines.ToDictionary(l => DateOnly.ParseExact(l[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), l => l[1] == "workday");

        for (var day = new DateOnly(2025, 1, 1); day.Year < 2027; day = day.AddDays(1))
        {
            var works = listed.TryGetValue(day, out var worked) ? worked : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
            Calendars.China.IsWorkingDay(day).ShouldBe(works, day.ToString("O", CultureInfo.InvariantCulture));
        }
    }

    private static string Due(WorkingCalendar calendar, string start, string length, bool workingTime)
    {
        Length.TryParse(length, out var limit).ShouldBeTrue();
        calendar.TryAdd(Local(calendar, start), limit, workingTime, out var due, out var refusal).ShouldBeTrue(refusal?.ToString());
        return TimeZoneInfo.ConvertTime(due, calendar.Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }

    private static DateTimeOffset Local(WorkingCalendar calendar, string local)
    {
        var time = DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return new DateTimeOffset(time, calendar.Zone.GetUtcOffset(time));
    }
}
