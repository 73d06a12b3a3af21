using System.Text.Json.Nodes;
using Parley.Disputes;
using Parley.Packs.Protection;
using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

internal static class FactsSchema
{
    public const string Named = "[\\p{L}_][\\p{L}\\p{Nd}_]{0,63}";

    public static SchemaFile Make() => TopShape.Of(
        "facts",
        "What is known about a dispute. Facts describe the event and its circumstances, never what kind of person somebody is.",
        "纠纷的情况。只描述事件及其情形，不得描述人的类型。",
        Must("facts", Shape.Table("The facts by name: letters and digits only.", "各项情况，名称只用字母和数字。", Fact(), Named)));

    private static JsonObject Fact()
    {
        var fact = Shape.Object("A fact.", "一项情况。",
            Must("type", Shape.OneOf("What kind of value it has. choice: one of values; choices: some of values.", "值的类型。choice：选一项；choices：可选多项。", Shape.WordsOf<FactType>())),
            May("label", Shape.Wording("The name people see.", "显示名称。")),
            May("min", Shape.Number("The least number or amount, itself allowed.", "最小值（含）。")),
            May("max", Shape.Number("The greatest number or amount, itself allowed.", "最大值（含）。")),
            May("values", Shape.Set("The words of a choice; with worse: later from the least to the worst.", "可选的值；worse 为 later 时由轻到重排列。", Shape.Text("A word.", "一个值。"), allowEmpty: false)),
            May("valueLabels", WordLabels()),
            May("unit", Shape.Text("The unit, for people.", "单位。")),
            May("currency", Shape.Pattern("The currency of an amount: that of pack.json.", "金额的币种，与 pack.json 一致。", "^[A-Z]{3}$")),
            May("worse", Shape.OneOf("Which way is worse: more or less (numbers), yes or no (boolean), later (values in order, days).", "哪个方向更严重：more、less（数值），yes、no（是否），later（按顺序的值、日期）。", Shape.WordsOf(Worse.Unstated))),
            May("ifMissing", IfMissing()),
            May("seenBy", Shape.List("The posts that may see it; left out: all who see the dispute.", "可以查看的岗位；不写则凡可查看该纠纷者均可。", Shape.Name("A post.", "岗位。"))),
            May("protected", Shape.OneOf("What it speaks of that nothing may be decided by: kept for those who help, never read by grading, screening or climbing (relationship, ledger and place: by grading).", "涉及的受保护内容：只供提供帮助的人查看，定级、初核和提级均不得读取（relationship、ledger、place：定级不得读取）。", SubjectTable.Names)),
            May("countedFrom", Shape.OneOf("Adds up what was reported and what each incident brought; only for integer, with within.", "把上报的数量与每次事件带来的数量累计；仅用于 integer，须同时写 within。", "incidents")),
            May("within", Shape.Length("How far back is added up.", "累计到多久以前。")));
        fact["if"] = new JsonObject { ["properties"] = new JsonObject { ["type"] = new JsonObject { ["enum"] = new JsonArray("choice", "choices") } } };
        fact["then"] = new JsonObject { ["required"] = new JsonArray("values") };
        return fact;
    }

    private static JsonObject WordLabels()
    {
        var labels = Shape.Said("The name people see for each word.", "各个值的显示名称。", ("type", "object"));
        labels["additionalProperties"] = Shape.Wording("The name people see.", "显示名称。");
        labels["properties"] = new JsonObject { ["note"] = new JsonObject { ["type"] = "string" } };
        return labels;
    }

    private static JsonObject IfMissing() => Shape.Said(
        "What absence means: a value, or \"ask\": it stays unknown and somebody has to find out.",
        "未填写时的含义：一个值；或 \"ask\"：视为未知，须有人查明。",
        ("type", new JsonArray("boolean", "number", "string", "array")),
        ("items", new JsonObject { ["type"] = "string" }));
}
