using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

internal static class BodiesSchema
{
    public static SchemaFile Make() => TopShape.Of("bodies", "Other bodies a matter can be referred to. The limit for their answer is the deadline 'referral'.", "可移送的其他单位；答复时限为 deadlines.json 中的 referral。",
        Must("bodies", Shape.Table("The bodies by name.", "各单位。", Shape.Object("A body.", "一个单位。",
            May("label", Shape.Wording("The name people see.", "显示名称。"))))));
}
