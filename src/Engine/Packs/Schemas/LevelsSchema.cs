using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

internal static class LevelsSchema
{
    public static SchemaFile Make() => TopShape.Of("levels", "The levels, from the lowest to the highest. 'none' is always there, below the first.", "等级，从低到高；none（未评级）始终存在，低于第一级。",
        Must("levels", Shape.List("The levels, from the lowest to the highest.", "等级，从低到高。", Level(), allowEmpty: false)));

    private static System.Text.Json.Nodes.JsonObject Level() => Shape.Object("A level.", "一个等级。",
        Must("name", Shape.Name("The name rules use; not none.", "规则中使用的名称；不能是 none。")),
        May("label", Shape.Wording("The name people see.", "显示名称。")),
        May("colour", Shape.Pattern("Red, green and blue: #rrggbb.", "颜色：#rrggbb。", "^#[0-9A-Fa-f]{6}$")),
        May("lower", Shape.List("The posts that may lower from it, always with a second person.", "可以从该级降级的岗位；降级始终须两人办理。", Shape.Name("A post.", "岗位。"))));
}
