using System.Text.Json.Nodes;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Organisation;
using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

internal static class OrganisationSchema
{
    /// <summary>Ids of units and posts are not names of the policy: anything but the remark goes.</summary>
    private const string Id = ".+";

    public static SchemaFile Make() => TopShape.Of("organisation", "Units, posts and who fills them, as they are now. People are ids; names and contacts are kept elsewhere.", "当前的单位、岗位和人员。人员只写编号；姓名和联系方式另行保存。",
        Must("units", Shape.Table("The units by id.", "各单位，按编号。", Unit(), Id, allowEmpty: false)),
        Must("posts", Shape.Table("The posts by id.", "各岗位，按编号。", PostShape(), Id, allowEmpty: false)),
        May("seats", Shape.List("Who fills a post at a unit.", "岗位上的人员。", Seat())),
        May("absences", Shape.List("Who is away.", "缺勤。", Shape.Object("Days on which a person answers for none of their seats.", "该人员不在岗的日期。",
            Must("person", Shape.Text("The person.", "人员编号。")),
            Must("from", Shape.Day("The first day, included.", "第一天（含）。")),
            Must("to", Shape.Day("The last day, included.", "最后一天（含）。"))))),
        May("roles", Shape.Table("The roles of team members by id. A role gives no right.", "队伍成员的角色，按编号；角色不带来任何权限。", Shape.Object("A role.", "一个角色。", May("label", Shape.Wording("The name people see.", "显示名称。"))), Id)),
        May("teams", Shape.Table("Teams of volunteers by id.", "志愿队伍，按编号。", Team(), Id)),
        May("onDuty", Shape.Text("The post that answers at any hour.", "任何时间都有人值守的岗位。")));

    private static JsonObject Unit() => Shape.Object("A unit.", "一个单位。",
        Must("tier", Shape.Text("A tier of ladder.json.", "层级，见 ladder.json。")),
        May("parent", Shape.Text("The unit above.", "上级单位。")),
        May("label", Shape.Wording("The name people see.", "显示名称。")),
        May("serves", Shape.List("Units it works for without standing above them.", "服务的单位（非上下级）。", Shape.Text("A unit.", "单位。"))));

    private static JsonObject PostShape() => Shape.Object("What a person is there to do.", "一个岗位。",
        May("label", Shape.Wording("The name people see.", "显示名称。")),
        Must("may", Shape.Either(
            "The commands and rights of the post, or \"*\" for all but the engine's own. What is not listed is refused.",
            "该岗位可以执行的操作；\"*\" 表示除引擎自用外的全部。未列出的一律拒绝。",
            Shape.OneOf("All commands.", "全部操作。", Post.Everything),
            Shape.List("The commands.", "各项操作。", Shape.OneOf("A command.", "操作。", CommandNames.All.Except(CommandNames.OfTheEngine).Concat(OfficeRights.All))))),
        May("superior", Shape.Text("The post an undone duty climbs to; its own name: the same post one unit up.", "任务未完成时上升到的岗位；写自身表示上级单位的同一岗位。")),
        May("standIn", Shape.Text("A post whose people may always act for this one.", "可随时代理本岗位的岗位。")),
        May("anyone", Shape.Flag("Any person may fill it; usual: false.", "任何人均可担任；通常为 false。")));

    private static JsonObject Seat() => Shape.Object("A post at a unit.", "某单位的一个岗位。",
        Must("post", Shape.Text("The post.", "岗位。")),
        Must("unit", Shape.Text("The unit.", "单位。")),
        Must("people", People("The ids of the people who fill it, each alone.", "担任者的编号，每人均可单独履职。")),
        May("standIns", People("Who may always act for them.", "可随时代理的人。")));

    private static JsonObject Team() => Shape.Object("A team; it works for a unit, for places, or both.", "一支队伍，服务于单位、地点或二者。",
        May("label", Shape.Wording("The name people see.", "显示名称。")),
        May("unit", Shape.Text("The unit it works for.", "所属单位。")),
        May("places", Shape.Set("Places of places.json it serves before the team of the unit.", "优先服务的地点，见 places.json。", Shape.Text("A place.", "地点。"))),
        May("station", Shape.Text("The police station it is paired with.", "结对的派出所。")),
        Must("members", Shape.List("Its people, each once.", "成员，每人一条。", Shape.Object("A person in a role.", "担任某角色的人。",
            Must("person", Shape.Text("The person's id.", "人员编号。")),
            Must("role", Shape.Text("A role of 'roles'.", "“roles”中的角色。")),
            May("lead", Shape.Flag("Leads the team; one at most. Usual: false.", "队伍负责人，至多一人；通常为 false。"))))));

    private static JsonObject People(string english, string chinese) => Shape.Set(english, chinese, Shape.Text("A person's id.", "人员编号。"));
}
