using System.Text.Json.Nodes;
using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

/// <summary>Routes, times and inhibition of <c>notices.json</c>. A route may hold routes, so it is a definition.</summary>
internal static class RouteShapes
{
    private const string TimeOfDay = "^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$";

    /// <summary>What a route takes from above when it does not say it itself.</summary>
    public static Member[] Usual() =>
    [
        May("repeatEvery", Shape.Either("How often it is told again, until the warning is signed or what is to be done is done.", "每隔多久再次通知，直至签收或办结。",
            Shape.Length("At least five minutes.", "至少五分钟。"), Shape.OneOf("Not again, whatever the route above says.", "无论上级路径如何规定，都不重复。", RoutesReader.Never))),
        May("until", Shape.OneOf("What ends repeats and steps.", "重复和逐级通知何时停止。", "signed", "done")),
        May("groupBy", Shape.Set("Notices that have these in common go as one message; an empty list puts all of the route together. What is of the highest level goes at once and singly.", "这些方面相同的通知合并为一条消息；空列表表示该路径全部合并。最高等级始终立即单独发送。", Shape.OneOf("What they have in common.", "相同的方面。", NoticeLabels.All))),
        May("groupWait", Shape.Length("How long the first of a group waits for others; usual: 1min.", "同组首条通知等待合并多久；通常为 1min。")),
        May("groupInterval", Shape.Length("How long after a message of the group the next goes at the earliest; usual: 5min.", "同组两条消息之间至少间隔多久；通常为 5min。")),
        May("mute", Times("Raised in these times it is not sent at all; never for the highest level or for parties.", "在这些时段内产生的通知不发送；最高等级和当事人除外。")),
        May("quiet", Times("Raised in these times it is sent when they end; never for the highest level.", "在这些时段内产生的通知待时段结束后发送；最高等级除外。")),
    ];

    public static JsonObject Routes() => Shape.List("The routes, in order: the first that takes a notice is the last, unless it continues.", "各条路径，按顺序：首条适用者为止，除非注明继续。", Shape.Reference("route"));

    public static JsonObject Route() => Shape.Object("A route. What it does not say is taken from the one above it.", "一条路径；未写的设置取自上级路径。",
    [
        May("name", Shape.Text("Its name.", "名称。")),
        May("on", Shape.List("What is told of; needed at the top.", "通知的事项；顶层路径必须填写。", Shape.OneOf("An occasion.", "事项。", NoticesReader.Occasions), allowEmpty: false)),
        May("when", Shape.Text("A condition, for example level >= orange && minorsInvolved.", "条件，例如 level >= orange && minorsInvolved。")),
        May("to", NoticesSchema.Receivers("Who; left out: those of the route above. A route that only says how may name nobody.", "通知谁；不写则为上级路径的接收人。只规定方式的路径可以不写。", allowEmpty: false)),
        May("text", Shape.Text("The text, as texts/*.json names it; left out: that of the route above, else the occasion's own.", "文字名称，见 texts/*.json；不写则用上级路径的文字，否则用该事项自己的文字。")),
        May("continue", Shape.Flag("Whether the routes after it are looked at too; usual: false.", "是否继续查看其后的路径；通常为 false。")),
        .. Usual(),
        May("steps", Shape.List("Who is told later, unless it was signed or done by then.", "若届时仍未签收或办结，再通知谁。", Step())),
        May("routes", Routes()),
    ]);

    public static JsonObject Window() => Shape.Object("A stretch of local time, on which days it begins.", "一段当地时间，及其开始的日子。",
        May("days", Shape.OneOf("On which days it begins; usual: every.", "在哪些日子开始；通常为每天。", NoticeTimesReader.DayWords.Select(w => w.Word))),
        May("on", Shape.Set("Only on these days of the week.", "仅限一周中的这些日子。", Shape.OneOf("A day.", "星期。", NoticeTimesReader.Weekdays.Select(w => w.Word)), allowEmpty: false)),
        May("from", Shape.Pattern("When it begins, HH:mm, inclusive; usual: 00:00.", "开始时间 HH:mm（含）；通常为 00:00。", TimeOfDay)),
        May("to", Shape.Pattern("When it ends, HH:mm, exclusive; not later than from: on the next day. Usual: 24:00.", "结束时间 HH:mm（不含）；不晚于开始时间则为次日。通常为 24:00。", TimeOfDay)),
        May("outsideWorkingHours", Shape.Flag("Instead: whenever calendar.json says that no work is done.", "代替以上各项：calendar.json 所定的非工作时间。")));

    public static JsonObject Inhibition() => Shape.Object("A rule of inhibition.", "一条抑制规则。",
        May("name", Shape.Text("Its name.", "名称。")),
        Must("source", Shape.Text("A condition: what the dispute whose warning waits must fulfil.", "条件：待签收预警所属纠纷应满足的条件。")),
        Must("target", Shape.Text("A condition: what the dispute whose notices are not sent must fulfil.", "条件：被抑制通知所属纠纷应满足的条件。")),
        May("on", Shape.List("Only notices on these occasions.", "仅限这些事项的通知。", Shape.OneOf("An occasion.", "事项。", NoticesReader.Occasions), allowEmpty: false)),
        Must("equal", Shape.Set("What the two must have in common.", "两者必须相同的方面。", Shape.OneOf("What they have in common.", "相同的方面。", NoticeLabels.OfDisputes), allowEmpty: false)));

    private static JsonObject Step() => Shape.Object("Somebody who is told later.", "稍后通知的人。",
        Must("after", Shape.Length("So long after the route was taken.", "自路径生效起多久。")),
        Must("to", NoticesSchema.Receivers("Who.", "通知谁。", allowEmpty: false)));

    private static JsonObject Times(string english, string chinese) => Shape.Set(english, chinese, Shape.Name("A name under times.", "times 中的名称。"));
}
