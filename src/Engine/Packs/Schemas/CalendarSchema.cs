using System.Text.Json.Nodes;
using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

internal static class CalendarSchema
{
    private const string Clock = "^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$";

    public static SchemaFile Make() => TopShape.Of("calendar", "Working days and hours. Working days beyond 'until' are not guessed: extend it in time.", "工作日和办公时间。until 之后的工作日不作推测，请及时续编。",
        Must("from", Shape.Day("The first day it knows.", "第一天（含）。")),
        Must("until", Shape.Day("The last day it knows.", "最后一天（含）。")),
        May("weekend", Shape.List("The days of the weekend; left out: Saturday and Sunday.", "周末；不写则为周六、周日。", Shape.OneOf("A day of the week.", "星期。", Shape.WordsOf<DayOfWeek>()))),
        May("hours", Shape.List("The working hours of a day; left out: the whole day.", "办公时间；不写则为全天。", Shape.Object("A stretch of hours.", "一段时间。",
            Must("from", Shape.Pattern("From HH:mm.", "开始 HH:mm。", Clock)),
            Must("to", Shape.Pattern("To HH:mm, at most 24:00.", "结束 HH:mm，最晚 24:00。", Clock))))),
        May("holidays", Days("Days off.", "放假。")),
        May("workdays", Days("Days of the weekend that are worked.", "调休上班。")));

    private static JsonObject Days(string english, string chinese) => Shape.List(english, chinese, Shape.Object("A day, or from–to with both included.", "一天，或一段日期（含首尾）。",
        Must("from", Shape.Day("The first day.", "第一天。")),
        May("to", Shape.Day("The last day; left out: one day.", "最后一天；不写则为一天。")),
        May("name", Shape.Wording("What it is called.", "名称。"))));
}
