using System.Collections.Immutable;
using Parley.Packs;

namespace Parley.Tests.Packs;

public sealed class NoticeTimeTests
{
    private const int Night = 22 * 60;
    private const int Morning = 7 * 60;

    /// <summary>Monday 2 March 2026 in Shanghai; 28 February was a Saturday on which work was done.</summary>
    [Theory]
    [InlineData("2026-03-02T21:59", null)]
    [InlineData("2026-03-02T22:00", "2026-03-03T07:00")]
    [InlineData("2026-03-03T06:59", "2026-03-03T07:00")]
    [InlineData("2026-03-03T07:00", null)]
    public void A_night_begins_and_ends_at_its_minute(string at, string? ends) => EndOf(new NoticeWindow(WindowDays.Every, [], Night, Morning), at).ShouldBe(ends);

    [Theory]
    [InlineData("2026-02-28T12:00", null)]
    [InlineData("2026-03-01T12:00", "2026-03-02T00:00")]
    [InlineData("2026-05-01T00:00", "2026-05-06T00:00")]
    [InlineData("2031-03-01T12:00", null)]
    public void Days_off_are_those_of_the_calendar_and_beyond_it_nothing_is_held_back(string at, string? ends) =>
        EndOf(new NoticeWindow(WindowDays.Off, [], 0, 24 * 60), at).ShouldBe(ends);

    [Theory]
    [InlineData("2026-03-02T09:00", null)]
    [InlineData("2026-03-02T12:30", "2026-03-02T13:30")]
    [InlineData("2026-03-02T18:00", "2026-03-03T08:30")]
    [InlineData("2026-03-06T18:00", "2026-03-09T08:30")]
    [InlineData("2026-05-01T10:00", "2026-05-06T08:30")]
    public void Outside_working_hours_lasts_until_work_begins(string at, string? ends) => EndOf(new NoticeWindow(WindowDays.Every, [], 0, 0) { OutsideWorkingHours = true }, at).ShouldBe(ends);

    [Fact]
    public void A_window_on_a_day_of_the_week_belongs_to_the_day_it_begins_on() =>
        (Monday("2026-03-02T23:00"), Monday("2026-03-03T01:00"), Monday("2026-03-03T23:00")).ShouldBe(("2026-03-03T07:00", "2026-03-03T07:00", null));

    [Fact]
    public void Times_that_follow_each_other_end_together_and_one_without_end_never()
    {
        var evening = new NoticeWindow(WindowDays.Every, [], 20 * 60, Night);
        var night = new NoticeWindow(WindowDays.Every, [], Night, Morning);
        var day = new NoticeWindow(WindowDays.Every, [], Morning, 20 * 60);

        EndOf("2026-03-02T21:00", evening, night).ShouldBe("2026-03-03T07:00");
        EndOf("2026-03-02T21:00", evening, night, day).ShouldBeNull();
    }

    private static string? Monday(string at) => EndOf(new NoticeWindow(WindowDays.Every, [DayOfWeek.Monday], Night, Morning), at);

    private static string? EndOf(NoticeWindow window, string at) => EndOf(at, window) is { } ends && ends != at ? ends : null;

    private static string? EndOf(string at, params ImmutableArray<NoticeWindow> windows)
    {
        var calendar = Scene.CommunityPack.Current.Calendar;
        var moment = new DateTimeOffset(DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
        return NoticeTime.EndOf([new NoticeTime("t", windows)], moment, calendar) is { } ends
            ? TimeZoneInfo.ConvertTime(ends, calendar.Zone).ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }
}
