using System.Text.Json.Nodes;
using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

internal static class ThresholdsSchema
{
    private static readonly string[] Comparisons = ["atLeast", "atMost", "in", "is"];

    public static SchemaFile Make() => TopShape.Of(
        "thresholds",
        "A row per fact, a column per level. Read a row as a sentence: 10 people or more: orange.",
        "每项情况一行，每个等级一列。按句子读：10 人以上：橙色。",
        Must("thresholds", Shape.List("The rows.", "各行。", Row())),
        May("combine", Shape.List("What several rows together give: any three yellow make orange.", "多项叠加：任意三项黄色升为橙色。", Combination())));

    private static JsonObject Row()
    {
        var row = Shape.Object("A row: exactly one of atLeast, atMost, in, is.", "一行；atLeast、atMost、in、is 只能写其一。",
            Must("fact", Shape.Text("The fact, as facts.json or the engine names it.", "情况名称，见 facts.json 或引擎自带。")),
            May("atLeast", ByLevel("From which value on, for each level; a higher level needs a worse value. Numbers, amounts, days.", "各等级从多少起；等级越高数值越大。用于数值、金额、日期。", Bound())),
            May("atMost", ByLevel("Up to which value, for each level.", "各等级不超过多少。", Bound())),
            May("in", ByLevel("Which words, for each level; of several choices, any one of them.", "各等级对应的值；多选时任一即可。", Shape.Set("The words.", "值。", Shape.Text("A word.", "一个值。"), allowEmpty: false))),
            May("is", ByLevel("Yes or no, or one word, for each level.", "各等级对应的是否，或一个值。", Shape.Said("true, false or a word.", "true、false 或一个值。", ("type", new JsonArray("boolean", "string"))))),
            May("why", Shape.Wording("Why, for the office.", "理由（面向办理人员）。")),
            May("whyForParty", Shape.Wording("Why, for the person concerned.", "理由（面向当事人）。")),
            May("source", Shape.Either(
                "On what authority: a text, or one for each level.",
                "依据：一段文字，或按等级分别写。",
                Shape.Text("On what authority.", "依据。"),
                ByLevel("One for each level.", "按等级分别写。", Shape.Text("On what authority.", "依据。"), allowEmpty: true))),
            May("whenUnknown", RuleShapes.WhenUnknown()));
        row["oneOf"] = Shape.OneOfKeys(Comparisons.Select(c => new[] { c }));
        return row;
    }

    private static JsonObject Combination() => Shape.Object("So many of one level give a higher one.", "若干项某一等级叠加为更高等级。",
        Must("atLeast", Shape.Whole("How many.", "几项。", 2, 100)),
        Must("of", Shape.Name("Of this level or a higher one.", "达到此等级或更高。")),
        Must("then", Shape.Name("The level they give together.", "叠加后的等级。")),
        May("why", Shape.Wording("Why, for the office.", "理由（面向办理人员）。")),
        May("whyForParty", Shape.Wording("Why, for the person concerned.", "理由（面向当事人）。")),
        May("source", Shape.Text("On what authority.", "依据。")));

    private static JsonObject ByLevel(string english, string chinese, JsonObject of, bool allowEmpty = false) => Shape.Table(english, chinese, of, allowEmpty: allowEmpty);

    private static JsonObject Bound() => Shape.Either(
        "A number, or a day yyyy-MM-dd.",
        "数值，或日期 yyyy-MM-dd。",
        Shape.Number("A number.", "数值。"),
        Shape.Day("A day.", "日期。"));
}
