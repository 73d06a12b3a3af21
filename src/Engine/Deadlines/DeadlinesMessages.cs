using Parley.Disputes;

namespace Parley.Deadlines;

internal static class DeadlinesMessages
{
    public static readonly MessageKind BeyondHorizon = new(
        "PAR0801", "The calendar covers {0} to {1}; {2} from {3} cannot be reckoned.", "日历只覆盖 {0} 至 {1}，无法自 {3} 起计算 {2}。",
        "Extend calendar.json with the published holidays and a later 'until'.", "请按已公布的节假日补充 calendar.json，并延后“until”。");

    public static readonly MessageKind TooFar = new(
        "PAR0802", "{0} from {1} lies beyond every calendar.", "自 {1} 起 {0} 超出可表示的日期范围。",
        "Write a shorter length.", "请写较短的时限。");

    public static readonly MessageKind HorizonBackwards = new(
        "PAR0810", "The calendar ends on {1}, before it begins on {0}.", "日历在 {1} 结束，早于起始日 {0}。",
        "Write the first day as 'from' and the last as 'until'.", "请将首日写为“from”，末日写为“until”。");

    public static readonly MessageKind HorizonTooLong = new(
        "PAR0811", "The calendar covers more than {0} years.", "日历覆盖超过 {0} 年。",
        "Cover only the years whose holidays are known.", "请只覆盖节假日已公布的年份。");

    public static readonly MessageKind OutsideHorizon = new(
        "PAR0812", "{0} lies outside the calendar, which covers {1} to {2}.", "{0} 不在日历覆盖的 {1} 至 {2} 之内。",
        "Move the day, or widen 'from' and 'until'.", "请更改日期，或扩大“from”“until”的范围。");

    public static readonly MessageKind RangeBackwards = new(
        "PAR0813", "The days end on {1}, before they begin on {0}.", "日期段在 {1} 结束，早于开始日 {0}。",
        "Write the first day as 'from' and the last as 'to'.", "请将首日写为“from”，末日写为“to”。");

    public static readonly MessageKind DayTwice = new(
        "PAR0814", "{0} is listed more than once.", "{0} 列出了不止一次。",
        "Keep it once, as a holiday or as a workday.", "请只保留一次，或为假日，或为工作日。");

    public static readonly MessageKind WorkdayAnyway = new(
        "PAR0815", "{0} is a working day already.", "{0} 本来就是工作日。",
        "Remove it from 'workdays', or check the date.", "请从“workdays”中删除，或核对日期。");

    public static readonly MessageKind HoursBackwards = new(
        "PAR0816", "Working hours end at {1}, not after they begin at {0}.", "工作时间在 {1} 结束，不晚于开始时间 {0}。",
        "Write hours that end later on the same day; 24:00 is the end of the day.", "请填写同一天内较晚的结束时间；24:00 表示当天结束。");

    public static readonly MessageKind HoursOverlap = new(
        "PAR0817", "Working hours overlap or are out of order at {0}.", "工作时间在 {0} 处重叠或顺序不对。",
        "Write them in order, one after the other.", "请按先后顺序填写，互不重叠。");

    public static readonly MessageKind NoWorkingDay = new(
        "PAR0818", "The calendar has no working day at all.", "日历中没有任何工作日。",
        "Leave at least one day of the week out of 'weekend'.", "请至少保留一天不列入“weekend”。");

    public static readonly MessageKind NotHours = new(
        "PAR0819", "'{0}' is not a time of day.", "“{0}”不是时刻。",
        "Write it as 08:30, up to 24:00.", "请写成 08:30 的形式，最晚为 24:00。");

    public static readonly MessageKind TooEarly = new(
        "PAR0820", "{0} is before the year 1900.", "{0} 早于 1900 年。",
        "Write a day of the years the calendar is for.", "请填写日历适用年份内的日期。");
}
