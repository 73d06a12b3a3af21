using System.Text.Json.Nodes;
using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

internal static class NoticesSchema
{
    public static SchemaFile Make()
    {
        var file = Shape.Object("Who is told, and when and how.", "通知谁、何时、以何种方式。",
            TopShape.SchemaKey(),
            Must("matrix", Shape.List("Who is told when a dispute rises to a level. The closest row counts; every level needs one without stage and tier.", "升至某等级时通知谁；最贴近的一行生效；每个等级须有一行不限阶段和层级。", Row(), allowEmpty: false)),
            May("receivers", Shape.Table("Who stands behind a word. Every post is a receiver by its own name.", "接收人；每个岗位本身就是同名接收人。", Receiver())),
            May("times", Shape.Table("Mute and quiet times by name: a window, or several.", "静音和免打扰时段：一个或多个时间窗。", Shape.Either("A window, or several.", "一个或多个时间窗。", RouteShapes.Window(), Shape.List("Several windows.", "多个时间窗。", RouteShapes.Window(), allowEmpty: false)))),
            May("route", Shape.Object("When and how: what holds for every notice, and the routes.", "何时、如何：对所有通知适用的设置，以及各条路径。",
                [
                    May("to", Receivers("Whom a route tells that names nobody.", "未写 to 的路径通知谁。", allowEmpty: false)),
                    .. RouteShapes.Usual(),
                    May("routes", RouteShapes.Routes()),
                ])),
            May("inhibit", Shape.List("While a warning waits for its signature, notices about other disputes are not sent.", "某预警待签收期间，不再发送与之相关的其他通知。", RouteShapes.Inhibition())));
        file["definitions"] = new JsonObject { ["route"] = RouteShapes.Route() };
        return TopShape.File("notices", file);
    }

    private static JsonObject Row() => Shape.Object("A row of the matrix.", "一行。",
        Must("level", Shape.Name("The level.", "等级。")),
        May("stage", Shape.OneOf("Only in this stage.", "仅限此阶段。", StageWords.All)),
        May("tier", Shape.Name("Only on this tier.", "仅限此层级。")),
        Must("sign", Sign()),
        May("inform", Receivers("Who is told without signing.", "仅告知、无须签收的人。")));

    private static JsonObject Sign()
    {
        var sign = Shape.Object("Who must sign: any (one signature is enough) or each.", "须签收的人：any（一人即可）或 each（每人）。",
            May("any", Receivers("One signature is enough.", "一人签收即可。", allowEmpty: false)),
            May("each", Receivers("Each of them signs.", "每人都须签收。", allowEmpty: false)));
        sign["oneOf"] = Shape.OneOfKeys(["any"], ["each"]);
        return sign;
    }

    private static JsonObject Receiver() => Shape.Object("A receiver.", "一个接收人。",
        May("label", Shape.Wording("The name people see.", "显示名称。")),
        May("post", Shape.Name("The post: the nearest such post upward from the dispute's place.", "岗位：由纠纷所在地向上最近的该岗位。")),
        May("posts", Shape.List("Several posts.", "多个岗位。", Shape.Name("A post.", "岗位。"), allowEmpty: false)),
        May("to", Shape.OneOf("Instead of posts: a party, the informant, the channel's post, the addressee.", "代替岗位：当事人、报送人、渠道岗位、收件人。", ReceiverNames.All)),
        May("tier", Shape.Name("On which tier; left out: the nearest upward.", "所在层级；不写则为向上最近的。")),
        May("everyone", Shape.Flag("Everybody who fills the posts, not only one; usual: false.", "通知岗位上的所有人，而不只一人；通常为 false。")),
        May("by", Shape.Set("The notice channels, most wanted first.", "通知方式，按优先顺序。", Shape.Text("A notice channel.", "通知方式。"))));

    internal static JsonObject Receivers(string english, string chinese, bool allowEmpty = true) => Shape.List(english, chinese, Shape.Name("A receiver or a post.", "接收人或岗位。"), allowEmpty);
}
