using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

internal static class RotaSchema
{
    private const string Clock = "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$";

    public static SchemaFile Make() => TopShape.Of("rota", "Who of a seat is on duty at which hour. A seat that is not here is on duty always.", "各席位每小时由谁值班。未列出的席位视为随时在岗。",
        Must("rota", Shape.List("The seats that have a rota.", "有值班表的席位。", Shape.Object("A seat.", "一个席位。",
            Must("post", Shape.Text("The post.", "岗位。")),
            Must("unit", Shape.Text("The unit.", "单位。")),
            Must("shifts", Shape.List("The shifts.", "各班次。", Shape.Object("Hours at which people are on duty. Shifts of certain days go before those of every week.", "一个班次。限定日期的班次优先于每周班次。",
                May("days", Shape.List("The days on which it begins; left out: every day.", "开始的星期；不写则为每天。", Shape.OneOf("A day of the week.", "星期。", Shape.WordsOf<DayOfWeek>()), allowEmpty: false)),
                May("first", Shape.Day("The first day on which it begins, included.", "首日（含）。")),
                May("last", Shape.Day("The last day on which it begins, included.", "末日（含）。")),
                Must("from", Shape.Pattern("From HH:mm, included.", "开始 HH:mm（含）。", Clock)),
                Must("to", Shape.Pattern("To HH:mm, excluded; not after 'from': on the next day.", "结束 HH:mm（不含）；不晚于开始时刻则为次日。", Clock)),
                Must("people", Shape.Set("Who is on duty: people of the seat.", "值班人员，须属于该席位。", Shape.Text("A person's id.", "人员编号。")))), allowEmpty: false))))));
}
