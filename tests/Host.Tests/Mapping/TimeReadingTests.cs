using System.Globalization;
using Parley.Host.Mapping;

namespace Parley.Tests.Mapping;

public sealed class TimeReadingTests
{
    private static readonly TimeZoneInfo Baltimore = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    [Theory]
    [InlineData("2026-03-01T08:30:00", "2026-03-01T00:30:00Z")]
    [InlineData("2026-03-01 08:30", "2026-03-01T00:30:00Z")]
    [InlineData(" 2026-03-01 ", "2026-02-28T16:00:00Z")]
    [InlineData("2026-03-01T08:30:00.25", "2026-03-01T00:30:00.25Z")]
    [InlineData("2026-03-01T08:30:00Z", "2026-03-01T08:30:00Z")]
    [InlineData("2026-03-01T08:30:00+02:00", "2026-03-01T06:30:00Z")]
    [InlineData("2026年3月1日 08:30", "2026-03-01T00:30:00Z")]
    public void Moments_are_read_with_their_offset_else_in_the_zone_of_the_mapping(string text, string expected)
    {
        var reading = new TimeReading(Shanghai, ["yyyy'年'M'月'd'日' HH:mm"]);

        reading.TryRead(text, out var moment, out var adjustment).ShouldBeTrue();

        moment.ShouldBe(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture));
        adjustment.ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-02-30T08:00:00")]
    [InlineData("2026-13-01")]
    [InlineData("2026-03-01T25:00:00")]
    [InlineData("01/03/2026")]
    [InlineData("yesterday")]
    [InlineData("")]
    [InlineData("0001-01-01T00:00:00")]
    public void Impossible_moments_are_not_read(string text)
    {
        new TimeReading(Shanghai, []).TryRead(text, out _, out _).ShouldBeFalse();
    }

    [Fact]
    public void A_local_time_the_clock_skipped_counts_as_if_it_had_not_been_put_forward()
    {
        new TimeReading(Baltimore, []).TryRead("2014-03-09T02:30:00", out var moment, out var adjustment).ShouldBeTrue();

        moment.ShouldBe(new DateTimeOffset(2014, 3, 9, 7, 30, 0, TimeSpan.Zero));
        adjustment.ShouldBe("skipped-hour");
    }

    [Fact]
    public void A_local_time_that_came_twice_counts_as_its_first_coming()
    {
        new TimeReading(Baltimore, []).TryRead("2014-11-02T01:30:00", out var moment, out var adjustment).ShouldBeTrue();

        moment.ShouldBe(new DateTimeOffset(2014, 11, 2, 5, 30, 0, TimeSpan.Zero));
        adjustment.ShouldBe("repeated-hour");
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-01")]
    [InlineData("2026-02-28T20:00:00Z", "2026-03-01")]
    public void A_day_is_the_local_day(string text, string expected)
    {
        new TimeReading(Shanghai, []).TryReadDay(text, out var day).ShouldBeTrue();

        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(expected);
    }
}
