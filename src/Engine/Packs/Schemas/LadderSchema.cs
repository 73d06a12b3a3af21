using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

internal static class LadderSchema
{
    public static SchemaFile Make() => TopShape.Of("ladder", "The tiers and who is next when a duty is not done.", "层级，以及任务未完成时由谁接手。",
        Must("tiers", Shape.List("The tiers, from the lowest to the highest.", "层级，从低到高。", Shape.Object("A tier.", "一个层级。",
            Must("name", Shape.Name("The name rules and units use.", "规则和单位中使用的名称。")),
            May("label", Shape.Wording("The name people see.", "显示名称。"))), allowEmpty: false)),
        Must("rungs", Shape.List("Who is next, in the order of the tiers; the highest tier has one.", "依次接手的人，按层级由低到高；最高层级必须有。", Shape.Object("A rung.", "一级阶梯。",
            Must("receiver", Shape.Name("Who: a receiver or a post.", "由谁：接收人或岗位。")),
            Must("tier", Shape.Name("On which tier.", "所在层级。")),
            Must("within", LengthShapes.OneOrTable("How long this rung has: a length, or a table by level.", "该级可用的时间：一个时长，或按等级列出。"))), allowEmpty: false)));
}
