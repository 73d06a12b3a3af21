using System.Text.Json.Nodes;
using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

/// <summary>The files with conditions: one workflow, or a list of them.</summary>
internal static class WorkflowSchema
{
    private const string Event = "SuccessEvent";

    public static SchemaFile Grading() => Make(
        "grading",
        "Rules for what one row of thresholds.json cannot say. The highest level wins; everything that matches is kept as a reason.",
        "阈值表无法表达的规则。取最高等级；所有匹配的规则均作为理由保留。",
        Must(Event, Shape.Name("The level the rule gives.", "规则给出的等级。")));

    public static SchemaFile Screening() => Make(
        "screening",
        "The first rule that matches proposes the way; a person decides. The last rule is 'otherwise' with the expression true.",
        "第一条匹配的规则提出去向，由人决定。最后一条规则名为 otherwise，表达式为 true。",
        Must(Event, Shape.Pattern(
            "in, dismiss, refer: and a body (refer:court), or notMediable: a mark that counts wherever it stands.",
            "in（受理）、dismiss（不予受理）、refer:单位（移送，如 refer:court），或 notMediable（不宜调解，只作标记）。",
            "^(?:in|dismiss|notMediable|refer:[A-Za-z][A-Za-z0-9-]*)$")));

    public static SchemaFile Assignment() => Make(
        "assignment",
        "The first rule that matches proposes which channel takes a dispute and at which tier; a person assigns. The last rule is 'otherwise' with the expression true.",
        "第一条匹配的规则提出由哪个渠道、哪个层级承办，由人分派。最后一条规则名为 otherwise，表达式为 true。",
        Must(Event, Shape.Pattern(
            "A channel of channels.json, or channel@tier; without a tier the unit that has it keeps it.",
            "channels.json 中的渠道，或 渠道@层级；不写层级则由现承办单位办理。",
            "^[A-Za-z][A-Za-z0-9-]*(?:@[A-Za-z][A-Za-z0-9-]*)?$")));

    public static SchemaFile Climb() => Make(
        "climb",
        "Rules that move responsibility up when they begin to match.",
        "开始匹配时把责任上升一级的规则。",
        Must(Event, Shape.OneOf("climb moves responsibility up.", "climb 表示上升一级。", "climb")));

    private static SchemaFile Make(string name, string english, string chinese, Member successEvent)
    {
        var workflow = RuleShapes.Workflow(name, Shape.Reference("rule"));
        var definitions = RuleShapes.Definitions(RuleShapes.Rule(successEvent));
        definitions["workflow"] = workflow;
        var list = Shape.List("Several workflows: the one of the file's name counts, others can be injected.", "多个工作流：与文件同名者生效，其余可并入。", Shape.Reference("workflow"), allowEmpty: false);
        var file = Shape.Said(english, chinese, ("anyOf", new JsonArray(Shape.Reference("workflow"), list)), ("definitions", definitions));
        return TopShape.File(name, file);
    }
}
