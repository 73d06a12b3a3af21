using System.Text.Json.Nodes;
using Parley.Rules.Workflows;
using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

/// <summary>RulesEngine's workflow model as far as a pack may use it: nothing that would execute.</summary>
internal static class RuleShapes
{
    private const string Inner = "innerRule";
    private const string RuleName = "^[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}_. :-]*$";
    private const string WorkflowName = "^[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}_.-]*$";

    public static JsonObject WhenUnknown() => Shape.Object("What holds while this cannot tell; left out: as pack.json says.", "无法判断时如何处理；不写则按 pack.json。",
        May("floor", Shape.Name("The level that holds meanwhile, never above the rule's own.", "在此期间至少保持的等级，不高于规则本身的等级。")),
        May("post", Shape.Name("The receiver who finds out.", "负责查明的接收人。")));

    public static JsonObject Workflow(string? name, JsonObject rule)
    {
        var workflow = Shape.Object("A workflow in the format of RulesEngine.", "RulesEngine 格式的工作流。",
            TopShape.SchemaKey(),
            Must("WorkflowName", Named(name is null ? "The name of the workflow." : $"The name of the workflow: {name}; others in the file are there to be injected.", "工作流名称。", WorkflowName)),
            May("RuleExpressionType", Shape.OneOf("The only kind there is.", "只有这一种。", "LambdaExpression")),
            May("GlobalParams", Parameters("Expressions with a name, for all rules; defined before use.", "全部规则可用的命名表达式，先定义后使用。")),
            May("WorkflowsToInject", Shape.Set("Other workflows of this file whose rules come in here.", "把本文件中其他工作流的规则并入此处。", Shape.Text("The name of a workflow.", "工作流名称。"))),
            May("Rules", Shape.List("The rules.", "规则。", rule)));
        workflow["anyOf"] = Shape.OneOfKeys(["Rules"], ["WorkflowsToInject"]);
        return workflow;
    }

    /// <param name="successEvent">What stands for the outcome; null for a rule inside another, which has none.</param>
    public static JsonObject Rule(Member? successEvent)
    {
        Member[] members =
        [
            Must("RuleName", Named("The rule's name: its stable id in the reasons.", "规则名称，即理由中的固定编号。", RuleName)),
            .. successEvent is { } outcome ? new[] { outcome } : [],
            May("Expression", Shape.Said(
                "The condition: facts, numbers, 'text', == != < <= > >=, && || ! (and or not), + - * / %, in ('a', 'b'), ? :, Contains, StartsWith, EndsWith, Count.",
                "条件表达式。",
                ("type", "string"), ("minLength", 1))),
            May("Operator", Shape.OneOf("How the rules inside count: all of them, or one of them.", "内部规则的组合方式：全部满足，或任一满足。", "And", "AndAlso", "Or", "OrElse")),
            May("Rules", Shape.List("Rules inside this one, instead of an expression.", "内部规则，代替表达式。", Shape.Reference(Inner), allowEmpty: false)),
            May("LocalParams", Parameters("Expressions with a name, for this rule; defined before use.", "本规则可用的命名表达式，先定义后使用。")),
            May("Enabled", Shape.Flag("false switches the rule off; it is still checked.", "false 表示停用；停用的规则仍会被检查。")),
            May("Properties", Properties()),
            May("RuleExpressionType", Shape.OneOf("The only kind there is.", "只有这一种。", "LambdaExpression")),
            May("ErrorMessage", Shape.Text("Not shown to anybody; say it in Properties.why.", "不会显示；请写在 Properties.why。")),
        ];
        var rule = Shape.Object("A rule.", "一条规则。", members);
        rule["oneOf"] = Shape.OneOfKeys(["Expression"], ["Operator", "Rules"]);
        return rule;
    }

    public static JsonObject Definitions(JsonObject rule) => new() { ["rule"] = rule, [Inner] = Rule(successEvent: null) };

    private static JsonObject Properties() => Shape.Object("What the rule says beside its condition.", "条件之外的说明。",
        May("why", Shape.Wording("Why, for the office.", "理由（面向办理人员）。")),
        May("whyForParty", Shape.Wording("Why, for the person concerned.", "理由（面向当事人）。")),
        May("source", Shape.Text("On what authority.", "依据。")),
        May("whenUnknown", WhenUnknown()));

    private static JsonObject Parameters(string english, string chinese)
    {
        var parameters = Shape.List(english, chinese, Shape.Object("An expression with a name.", "一个命名表达式。",
            Must("Name", Shape.Pattern("Its name.", "名称。", $"^{FactsSchema.Named}$")),
            Must("Expression", Shape.Said("The expression.", "表达式。", ("type", "string"), ("minLength", 1)))));
        parameters["maxItems"] = WorkflowReader.MostParameters;
        return parameters;
    }

    private static JsonObject Named(string english, string chinese, string pattern) =>
        Shape.Said(english, chinese, ("type", "string"), ("minLength", 1), ("maxLength", WorkflowReader.LongestName), ("pattern", pattern));
}
