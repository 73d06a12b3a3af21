using System.Globalization;
using CsCheck;
using Parley.Disputes;

namespace Parley.Tests.Deadlines;

public sealed class WorkingCalendarPropertyTests
{
    private static readonly DateTimeOffset Start = DateTimeOffset.Parse("2025-01-01T00:00Z", CultureInfo.InvariantCulture);
    private static readonly Gen<DateTimeOffset> Moments = Gen.Int[0, 600 * 24 * 60].Select(m => Start.AddMinutes(m));

    /// <summary>Two local times in the wrong order within one hour of clock time; or two days that are both the last of a shorter month.</summary>
    private static readonly TimeSpan HourThatComesTwice = TimeSpan.FromHours(1);
    private static readonly TimeSpan ShorterMonth = TimeSpan.FromDays(1);

    [Fact]
    public void Working_time_added_is_the_working_time_between() =>
        Gen.Select(Moments, Gen.Int[1, 20_000]).Sample((start, minutes) =>
        {
            var amount = TimeSpan.FromMinutes(minutes);
            var due = Calendars.China.AddWorkingTime(start, amount).ShouldNotBeNull();
            Calendars.China.WorkingTimeBetween(start, due).ShouldBe(amount);
        });

    [Fact]
    public void Working_time_is_what_a_minute_by_minute_count_finds() =>
        Gen.Select(Moments, Gen.Int[0, 6_000]).Sample(
            (start, minutes) => Calendars.China.WorkingTimeBetween(start, start.AddMinutes(minutes)).ShouldBe(Counted(start, minutes)), iter: 200);

    [Fact]
    public void The_nth_working_day_is_n_working_days_away() =>
        Gen.Select(Moments, Gen.Int[1, 60]).Sample((start, n) =>
        {
            Calendars.China.TryAdd(start, new Length(n, LengthUnit.WorkingDays), false, out var due, out _).ShouldBeTrue();
            Calendars.China.WorkingDaysBetween(start, due).ShouldBe(n);
            Calendars.China.IsWorkingDay(Calendars.China.LocalDate(due)).ShouldBeTrue();
        });

    [Fact]
    public void A_later_start_never_runs_out_earlier()
    {
        var calendars = new[] { Calendars.China, Calendars.OfficeWeek("Europe/Amsterdam"), Calendars.RoundTheClock("America/New_York") };
        var lengths = Gen.Select(Gen.Int[1, 40], Gen.Enum<LengthUnit>(), (n, u) => new Length(u == LengthUnit.Months ? (n % 3) + 1 : n, u));

        Gen.Select(Gen.Int[0, 2].Select(i => calendars[i]), Moments, Gen.Int[1, 3_000], lengths, Gen.Bool).Sample((calendar, start, later, length, workingTime) =>
        {
            calendar.TryAdd(start, length, workingTime, out var first, out _).ShouldBeTrue();
            calendar.TryAdd(start.AddMinutes(later), length, workingTime, out var second, out _).ShouldBeTrue();
            var tolerated = length.Unit == LengthUnit.Months ? ShorterMonth : HourThatComesTwice;
            (second + tolerated >= first).ShouldBeTrue($"{start:O} +{later} {length}: {first:O} then {second:O}");
            (first > start).ShouldBeTrue();
        });
    }

    private static TimeSpan Counted(DateTimeOffset start, int minutes)
    {
        var worked = 0;
        for (var i = 0; i < minutes; i++)
        {
            var local = start.AddMinutes(i).ToOffset(TimeSpan.FromHours(8));
            var time = TimeOnly.FromDateTime(local.DateTime);
            var isOpen = (time >= new TimeOnly(8, 30) && time < new TimeOnly(12, 0)) || (time >= new TimeOnly(13, 30) && time < new TimeOnly(17, 30));
            if (isOpen && Calendars.China.IsWorkingDay(DateOnly.FromDateTime(local.DateTime))) worked++;
        }

        return TimeSpan.FromMinutes(worked);
    }
}
