using Parley.Disputes;

namespace Parley.Rules.Workflows;

/// <summary>What the reader of workflow files says: ids PAR2160 to PAR2199.</summary>
internal static class WorkflowMessages
{
    public static readonly MessageKind BadName = new(
        "PAR2160", "'{0}' is not a name that can be used here.", "“{0}”不能用作此处的名称。",
        "Use letters, digits, '-', '_' and '.', beginning with a letter, at most {1} characters.", "请使用字母、数字、“-”、“_”和“.”，以字母开头，最多 {1} 个字符。");

    public static readonly MessageKind BadParameterName = new(
        "PAR2161", "'{0}' is not a name for a parameter.", "“{0}”不能用作参数名。",
        "Use a letter, then letters, digits and '_', at most 64 characters; no word of the language.", "请以字母开头，其后为字母、数字和“_”，最多 64 个字符；不能使用语言保留字。");

    public static readonly MessageKind NameTaken = new(
        "PAR2162", "The name '{0}' is taken already.", "名称“{0}”已被使用。",
        "Choose another name; it must differ from all facts, words and parameters before it.", "请另取名称，不得与已有的事实要素、词或参数重名。");

    public static readonly MessageKind DuplicateRule = new(
        "PAR2163", "There are two rules named '{0}'.", "有两条规则都叫“{0}”。",
        "Give each rule of the workflow its own name; reasons are told by it.", "请为每条规则取不同的名称，理由以规则名记录。");

    public static readonly MessageKind DuplicateWorkflow = new(
        "PAR2164", "There are two workflows named '{0}'.", "有两个工作流都叫“{0}”。",
        "Give each its own name.", "请分别命名。");

    public static readonly MessageKind Executes = new(
        "PAR2165", "'{0}' would execute something; rules decide, they do not act.", "“{0}”会执行操作；规则只作判断，不执行操作。",
        "Remove it. What follows from a rule is said by its SuccessEvent.", "请删除。规则的结果用 SuccessEvent 表示。");

    public static readonly MessageKind ExpressionAndRules = new(
        "PAR2166", "The rule has both an Expression and an Operator with Rules; RulesEngine would pass over the Expression in silence.", "规则同时有 Expression 和 Operator/Rules；RulesEngine 会悄悄忽略 Expression。",
        "Keep one of the two.", "请只保留其中之一。");

    public static readonly MessageKind NoCondition = new(
        "PAR2167", "The rule has neither an Expression nor an Operator with Rules.", "规则既没有 Expression，也没有 Operator 和 Rules。",
        "Add an Expression.", "请加上 Expression。");

    public static readonly MessageKind HalfNested = new(
        "PAR2168", "Operator and Rules stand together or not at all.", "Operator 与 Rules 必须同时出现。",
        "Add the other one, or write an Expression.", "请补上另一个，或改写为 Expression。");

    public static readonly MessageKind NothingEnabled = new(
        "PAR2169", "None of the rules inside is enabled; the outcome would always be no.", "其中没有启用的规则，结果将永远为否。",
        "Enable one, or disable this rule.", "请启用其中一条，或停用本规则。");

    public static readonly MessageKind NestedTooDeep = new(
        "PAR2170", "Rules are nested more than {0} deep.", "规则嵌套超过 {0} 层。",
        "Put the conditions into one expression.", "请把条件写进同一个表达式。");

    public static readonly MessageKind TooManyRules = new(
        "PAR2171", "The workflow has {0} rules; at most {1} are allowed.", "工作流有 {0} 条规则，最多允许 {1} 条。",
        "Use thresholds for simple limits, or split the pack.", "简单界限请用阈值表，或拆分规则包。");

    public static readonly MessageKind TooManyParameters = new(
        "PAR2172", "There are {0} parameters; at most {1} are allowed.", "有 {0} 个参数，最多允许 {1} 个。",
        "Use fewer parameters.", "请减少参数。");

    public static readonly MessageKind NestedEvent = new(
        "PAR2173", "A SuccessEvent inside another rule is never raised.", "嵌套规则中的 SuccessEvent 永远不会触发。",
        "Move it to the outermost rule.", "请移到最外层规则。");

    public static readonly MessageKind UnknownWorkflow = new(
        "PAR2174", "There is no workflow '{0}' to inject.", "没有可引入的工作流“{0}”。",
        "Name a workflow of the same file: {1}.", "请写同一文件中的工作流：{1}。");

    public static readonly MessageKind InjectsItself = new(
        "PAR2175", "The workflow '{0}' injects itself: {1}.", "工作流“{0}”引入了自身：{1}。",
        "Break the circle.", "请消除循环引入。");

    public static readonly MessageKind InjectedParameters = new(
        "PAR2176", "The injected workflow '{0}' has GlobalParams, which would not come with its rules.", "被引入的工作流“{0}”有 GlobalParams，不会随规则一起引入。",
        "Move them into the LocalParams of its rules.", "请移到各规则的 LocalParams 中。");

    public static readonly MessageKind MessagePlaceholder = new(
        "PAR2177", "An ErrorMessage with $(…) would print what is known about the dispute.", "含 $(…) 的 ErrorMessage 会输出纠纷信息。",
        "Write a plain sentence under Properties, \"why\".", "请在 Properties 的 \"why\" 中写普通语句。");

    public static readonly MessageKind MessageUnused = new(
        "PAR2178", "Nothing shows an ErrorMessage.", "ErrorMessage 不会显示。",
        "Write the sentence under Properties, \"why\".", "请将内容写在 Properties 的 \"why\" 中。");

    public static readonly MessageKind NoWorkflow = new(
        "PAR2179", "The file holds no workflow.", "文件中没有工作流。",
        "Write one object with WorkflowName and Rules, or a list of them.", "请写一个含 WorkflowName 和 Rules 的对象，或其列表。");

    public static readonly MessageKind TooManyWorkflows = new(
        "PAR2180", "The file holds {0} workflows; at most {1} are allowed.", "文件中有 {0} 个工作流，最多允许 {1} 个。",
        "Split the file.", "请拆分文件。");

    public static readonly MessageKind TooLarge = new(
        "PAR2181", "With their parameters put in, the rules have more than {0} parts.", "代入参数后，规则合计超过 {0} 个部分。",
        "Use large parameters in fewer rules.", "请减少大型参数的使用。");

    public static readonly MessageKind CombinationTooLarge = new(
        "PAR2182", "The rules put together here have more than {0} parts.", "此处合并的规则超过 {0} 个部分。",
        "Put fewer or simpler rules together.", "请合并更少或更简单的规则。");
}
