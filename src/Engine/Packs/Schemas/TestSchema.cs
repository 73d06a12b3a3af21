using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Parley.Disputes.Commands;
using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

/// <summary>Tests of a pack: a single case, or several under <c>cases</c>.</summary>
internal static class TestSchema
{
    private static readonly string[] OwnKeys = ["at", "do", "by", "who", "of"];
    private static readonly string[] NotGiven = [.. CommandNames.OfTheEngine, nameof(Report)];

    public static SchemaFile Make()
    {
        var file = Shape.Object("Cases that must hold: what is reported, what is done, what is expected when.", "必须成立的用例：报告了什么、做了什么、何时应当如何。",
            [TopShape.SchemaKey(), .. CaseKeys(), May("cases", Shape.List("Several cases.", "多个用例。", Shape.Reference("case"), allowEmpty: false))]);
        file["oneOf"] = Shape.OneOfKeys(["name", "expect"], ["cases"]);
        file["definitions"] = new JsonObject { ["case"] = Case() };
        return TopShape.File("test", file);
    }

    private static JsonObject Case()
    {
        var shape = Shape.Object("A case.", "一个用例。", CaseKeys());
        shape["required"] = new JsonArray("name", "expect");
        return shape;
    }

    private static Member[] CaseKeys() =>
    [
        May("name", Shape.Text("What must hold, as a sentence.", "用一句话说明应当成立的事。")),
        May("given", Given()),
        May("also", AlsoReported()),
        May("silences", Shape.List("Silences that are set as the case begins.", "用例开始时设定的静默。", Silence())),
        May("steps", Shape.List("What is done and when, in the order of time.", "按时间顺序做什么。", Step())),
        May("expect", Shape.List("What must hold and when.", "何时应当如何。", Expectation(), allowEmpty: false)),
    ];

    private static JsonObject Given() => Shape.Object("The report. What is left out is made up.", "上报的内容；未写的由程序补齐。",
    [
        .. Reported(),
        May("at", Shape.Pattern("The local moment of the report: yyyy-MM-ddTHH:mm.", "上报的当地时间：yyyy-MM-ddTHH:mm。", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?$")),
        May("earlier", Shape.List("How long before the same parties were reported.", "相同当事人此前上报距今多久。", Shape.Length("So long before.", "多久之前。"))),
    ]);

    private static Member[] Reported() =>
    [
        May("assume", Shape.OneOf("harmless gives every other fact its least dangerous value; nothing leaves them unknown.", "harmless：其余情况取最轻的值；nothing：其余情况未知。", "harmless", "nothing")),
        May("facts", Facts()),
        May("ledger", Shape.Text("The ledger.", "台账。")),
        May("category", Shape.Text("The kind of matter.", "类别。")),
        May("place", Shape.Text("The place.", "地点。")),
        May("unit", Shape.Text("The unit.", "单位。")),
        May("parties", Shape.Set("The parties.", "当事人。", Shape.Text("A party.", "当事人。"))),
        May("informant", Shape.Text("Who told of it.", "报送人。")),
        May("by", Shape.Text("The post that reports, or post@unit.", "上报的岗位，或 岗位@单位。")),
        May("who", Shape.Text("The person who reports.", "上报的人员。")),
    ];

    private static JsonObject AlsoReported()
    {
        var table = Shape.Said("Other disputes of the case, each by a name that steps and expectations can use.", "用例中的其他纠纷；步骤和预期可用其名称指定。", ("type", "object"));
        table["additionalProperties"] = Shape.Object("Another report. What is left out is made up.", "另一次上报；未写的由程序补齐。", [May("after", Shape.Length("So long after the report of the case; usual: at once.", "在用例上报之后多久；通常为同时。")), .. Reported()]);
        return table;
    }

    private static JsonObject Silence() => Shape.Object("A silence.", "一次静默。",
        May("posts", Words("The posts that are not told, or post@unit.", "不通知的岗位，或 岗位@单位。")),
        May("units", Words("The units that answer for the dispute, each with all below it.", "负责该纠纷的单位（含下级）。")),
        May("texts", Words("The texts that are not sent.", "不发送的文字。")),
        May("upTo", Shape.Name("The highest level it covers.", "所涵盖的最高等级。")),
        May("at", Shape.Length("It begins so long after the report; usual: at once.", "上报之后多久开始；通常为同时。")),
        Must("until", Shape.Length("It ends so long after the report.", "上报之后多久结束。")));

    private static JsonObject Step() => Shape.Object("A moment and the command given at it; without one time only passes.", "一个时间点及所做的操作；不写操作则只是时间推移。",
    [
        Must("at", Shape.Length("So long after the report.", "上报之后多久。")),
        May("do", Shape.OneOf("The command.", "操作。", CommandNames.All.Except(NotGiven))),
        May("by", Shape.Text("The post that gives it, or post@unit.", "操作的岗位，或 岗位@单位。")),
        May("who", Shape.Text("The person who gives it.", "操作的人员。")),
        May("of", Shape.Text("Which dispute of the case; left out: its own.", "用例中的哪一纠纷；不写则为本纠纷。")),
        .. Properties().Select(p => May(p, new JsonObject { ["description"] = "A property of the command.\n操作的属性。" })),
    ]);

    private static JsonObject Expectation() => Shape.Object("What must hold at a moment.", "某时间点应当如何。",
        Must("at", Shape.Length("So long after the report.", "上报之后多久。")),
        May("of", Shape.Text("Which dispute of the case; left out: its own.", "用例中的哪一纠纷；不写则为本纠纷。")),
        May("level", Shape.Name("The level.", "等级。")),
        May("stage", Shape.OneOf("The stage.", "阶段。", StageWords.All)),
        May("tier", Shape.Name("The tier.", "层级。")),
        May("screening", Shape.Pattern("The way screening proposes.", "初核提出的去向。", "^(?:in|dismiss|refer:.+)$")),
        May("assignment", Shape.Pattern("The channel, or channel@tier, that assignment proposes for certain.", "分流规则确定提出的渠道，或 渠道@层级。", "^[A-Za-z][A-Za-z0-9-]*(?:@[A-Za-z][A-Za-z0-9-]*)?$")),
        May("channel", Shape.Name("The channel that has it.", "承办的渠道。")),
        May("notMediable", Shape.Flag("Whether it is marked as not mediable.", "是否标记为不宜调解。")),
        May("because", Words("Rules that matched.", "匹配的规则。")),
        May("notBecause", Words("Rules that did not match.", "未匹配的规则。")),
        May("cannotTell", Words("Exactly the rules that could not tell.", "无法判断的规则（须完全一致）。")),
        May("told", Words("Receivers that were told.", "已通知的接收人。")),
        May("notTold", Shape.List("Receivers that were not told; with the reason, those who would have been.", "未通知的接收人；写明原因者为本应通知的接收人。", Shape.Either("A receiver, or one with the reason.", "接收人，或接收人及原因。", Shape.Text("A name.", "名称。"), NotTold()))),
        May("messages", Shape.List("The messages that were sent by then, grouped as they are.", "届时已发送的消息（按合并后的结果）。", Messages())),
        May("toldAgain", Words("Receivers that were told the same more than once.", "同一内容被再次通知的接收人。")),
        May("notToldAgain", Words("Receivers that were told nothing twice.", "没有被再次通知的接收人。")),
        May("duties", Words("Kinds of deadlines that run.", "正在计时的时限。")),
        May("noDuties", Words("Kinds of deadlines that do not run.", "没有计时的时限。")),
        May("missed", Words("Kinds of deadlines that were missed.", "已逾期的时限。")),
        May("notMissed", Words("Kinds of deadlines that were not missed.", "未逾期的时限。")),
        May("dutyMoved", Words("Kinds of deadlines whose duty moved on.", "任务已转移的时限。")),
        May("dutyNotMoved", Words("Kinds of deadlines whose duty did not move.", "任务未转移的时限。")),
        May("episode", Shape.Whole("The episode.", "第几轮。", 0, int.MaxValue)),
        May("climbed", Shape.Said("Whether it climbed, or the rule by which.", "是否上升，或由哪条规则上升。", ("type", new JsonArray("boolean", "string")))),
        May("refused", Words("Commands that were refused.", "被拒绝的操作。")));

    private static JsonObject NotTold() => Shape.Object("A receiver and why nothing was sent.", "接收人及未发送的原因。",
        Must("to", Shape.Text("Who.", "接收人。")),
        Must("because", Shape.OneOf("What kept it back.", "未发送的原因。", PackTestWords.Reasons)));

    private static JsonObject Messages() => Shape.Object("The messages to a receiver, of all disputes of the case.", "发给某接收人的消息，含用例中的所有纠纷。",
        Must("to", Shape.Text("Who.", "接收人。")),
        May("on", Shape.OneOf("Only notices on this occasion.", "仅限此事项的通知。", NoticesReader.Occasions)),
        Must("notices", Shape.List("Of each message, in order, how many notices it tells.", "按顺序列出每条消息包含的通知数。", Shape.Whole("So many.", "条数。", 1, 10_000))));

    private static JsonObject Facts()
    {
        var facts = Shape.Said("The facts; null leaves one unknown.", "各项情况；null 表示未知。", ("type", "object"));
        facts["additionalProperties"] = new JsonObject { ["type"] = new JsonArray("boolean", "number", "string", "array", "null"), ["items"] = new JsonObject { ["type"] = "string" } };
        return facts;
    }

    private static JsonObject Words(string english, string chinese) => Shape.List(english, chinese, Shape.Text("A name.", "名称。"));

    /// <summary>What commands can say, each name once.</summary>
    private static IEnumerable<string> Properties() => CommandNames.All.Except(NotGiven, StringComparer.Ordinal)
        .Select(CommandNames.TypeOf).OfType<Type>()
        .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        .Where(p => p.CanWrite && p.GetCustomAttribute<JsonIgnoreAttribute>() is null)
        .Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name))
        .Distinct(StringComparer.Ordinal)
        .Except(OwnKeys, StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);
}
