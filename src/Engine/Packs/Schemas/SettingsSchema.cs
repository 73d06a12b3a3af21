using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

internal static class SettingsSchema
{
    public static SchemaFile Make() => TopShape.Of("pack", "What the pack is called and what holds for all of it.", "规则包的名称和通用设置。",
        Must("name", Shape.Name("The name of the pack.", "规则包名称。")),
        Must("version", Shape.Text("The version its authors give it.", "版本号，由编写者自定。", longest: 64)),
        May("title", Shape.Wording("The title, for people.", "标题。")),
        May("description", Shape.Wording("What it is for, for people.", "说明。")),
        Must("languages", Shape.Set("The languages of labels and texts, for example en and zh-CN.", "标签和文字所用语言，例如 en、zh-CN。", Shape.Text("A language.", "语言。"), allowEmpty: false)),
        Must("timeZone", Shape.Text("An IANA name such as Asia/Shanghai: local days and working hours are counted there.", "IANA 时区名，如 Asia/Shanghai；按此计算自然日和办公时间。")),
        Must("currency", Shape.Pattern("The currency of all amounts, for example CNY.", "金额的币种，例如 CNY。", "^[A-Z]{3}$")),
        Must("whenUnknown", Shape.Object(
            "What holds while a fact that matters is unknown.",
            "关键情况未知时如何处理。",
            Must("floor", Shape.Name("The level that holds meanwhile.", "在此期间至少保持的等级。")),
            Must("post", Shape.Name("The receiver who finds out.", "负责查明的接收人。")))),
        Must("screenedInAtLeast", Shape.Name("The level a dispute has at least once it was screened in.", "受理后至少达到的等级。")),
        Must("repeatWindow", Shape.Length("How far back earlier reports of the same place or the same parties count.", "同一地点或同一当事人的既往上报计算到多久以前。")),
        Must("reopenWindow", Shape.Length("How long a closed dispute can be reopened; not shorter than the last visit.", "办结后多久内可以重新启动；不得短于最后一次回访。")),
        May("calmVisitLowers", Shape.Flag("Whether a calm visit lowers the level by itself; usual: false.", "回访平稳是否自动降级；通常为 false。")),
        May("assessBeforeAssigningFrom", Shape.Name("The level from which an assessment must come before assigning, or never; usual: yellow.", "从哪个等级起须先研判后分流，或 never；通常为 yellow。")),
        May("twoPeopleFrom", Shape.Name("The level from which dismissing and ceasing to watch need two people; usual: orange.", "从哪个等级起，不予受理和停止关注须两人办理；通常为 orange。")),
        May("approval", Shape.OneOf("Which changes of these rules need a second person while this pack is in force: newFacts (usual) only those with new facts, secondPerson all.", "本规则包生效期间，哪些规则修改须由第二人批准：newFacts（通常）仅限新增事实要素，secondPerson 为全部。", "newFacts", "secondPerson")));
}
