using System.Text;
using Parley.Deadlines;
using Parley.Reading;

namespace Parley.Tests.Deadlines;

/// <summary>Calendars the tests reckon with.</summary>
internal static class Calendars
{
    /// <summary>Source: notices of the General Office of the State Council of 2024-11-12 (for 2025) and 2025-11-04 (for 2026).</summary>
    public const string ChinaJson = """
        {
          "from": "2025-01-01", "until": "2026-12-31",
          "hours": [ { "from": "08:30", "to": "12:00" }, { "from": "13:30", "to": "17:30" } ],
          "holidays": [
            { "from": "2025-01-01", "name": { "zh-CN": "元旦" } },
            { "from": "2025-01-28", "to": "2025-02-04", "name": { "zh-CN": "春节" } },
            { "from": "2025-04-04", "to": "2025-04-06", "name": { "zh-CN": "清明节" } },
            { "from": "2025-05-01", "to": "2025-05-05", "name": { "zh-CN": "劳动节" } },
            { "from": "2025-05-31", "to": "2025-06-02", "name": { "zh-CN": "端午节" } },
            { "from": "2025-10-01", "to": "2025-10-08", "name": { "zh-CN": "国庆节、中秋节" } },
            { "from": "2026-01-01", "to": "2026-01-03", "name": { "zh-CN": "元旦" } },
            { "from": "2026-02-15", "to": "2026-02-23", "name": { "zh-CN": "春节" } },
            { "from": "2026-04-04", "to": "2026-04-06", "name": { "zh-CN": "清明节" } },
            { "from": "2026-05-01", "to": "2026-05-05", "name": { "zh-CN": "劳动节" } },
            { "from": "2026-06-19", "to": "2026-06-21", "name": { "zh-CN": "端午节" } },
            { "from": "2026-09-25", "to": "2026-09-27", "name": { "zh-CN": "中秋节" } },
            { "from": "2026-10-01", "to": "2026-10-07", "name": { "zh-CN": "国庆节" } }
          ],
          "workdays": [
            { "from": "2025-01-26" }, { "from": "2025-02-08" }, { "from": "2025-04-27" }, { "from": "2025-09-28" }, { "from": "2025-10-11" },
            { "from": "2026-01-04" }, { "from": "2026-02-14" }, { "from": "2026-02-28" }, { "from": "2026-05-09" }, { "from": "2026-09-20" }, { "from": "2026-10-10" }
          ]
        }
        """;

    public static WorkingCalendar China { get; } = Read(ChinaJson, "Asia/Shanghai");

    public static WorkingCalendar RoundTheClock(string zone) => Read("""{ "from": "2020-01-01", "until": "2030-12-31", "weekend": [] }""", zone);

    public static WorkingCalendar OfficeWeek(string zone) =>
        Read("""{ "from": "2020-01-01", "until": "2030-12-31", "hours": [ { "from": "09:00", "to": "17:00" } ] }""", zone);

    public static WorkingCalendar Read(string json, string zone)
    {
        var findings = new Findings();
        var calendar = TryRead(json, zone, findings);
        findings.All.ShouldBeEmpty();
        return calendar.ShouldNotBeNull();
    }

    public static WorkingCalendar? TryRead(string json, string zone, Findings findings) =>
        CalendarReader.Read(Encoding.UTF8.GetBytes(json), TimeZoneInfo.FindSystemTimeZoneById(zone), findings);
}
