using Parley.Disputes;

namespace Parley.Steps;

/// <summary>What the front door and every step may say.</summary>
internal static class StepMessages
{
    public static readonly MessageKind UnknownDispute = new("PAR0101",
        "There is no dispute '{0}'.", "没有矛盾纠纷“{0}”。",
        "Check the id, or report the matter first.", "请核对编号，或先登记上报。");

    public static readonly MessageKind StaleVersion = new("PAR0102",
        "Dispute '{0}' is at version {1}, not {2}: somebody else was faster.", "矛盾纠纷“{0}”现为第 {1} 版，不是第 {2} 版：他人已先行处理。",
        "Read it again and decide on what is there now.", "请重新读取后再作决定。");

    public static readonly MessageKind NotInThisStage = new("PAR0103",
        "{0} is not possible at stage {1}.", "{1} 阶段不能执行 {0}。",
        "It is possible at: {2}.", "可在以下阶段执行：{2}。");

    public static readonly MessageKind OtherBody = new("PAR0104",
        "The command id '{0}' was used before with another content.", "命令编号“{0}”已用于内容不同的命令。",
        "Give every command an id of its own.", "请为每条命令使用各自的编号。");

    public static readonly MessageKind Recused = new("PAR0105",
        "{0} stepped aside from this dispute.", "{0} 已在本纠纷中回避。",
        "Let somebody else take the step.", "请由他人办理。");

    public static readonly MessageKind EngineOnly = new("PAR0106",
        "{0} is sent by the engine only.", "{0} 只能由引擎发出。",
        "Nothing needs to be done; deadlines fire by themselves.", "无需操作；时限会自动触发。");

    public static readonly MessageKind AlreadyReported = new("PAR0107",
        "Dispute '{0}' exists already.", "矛盾纠纷“{0}”已存在。",
        "Report under another id, or add facts to the existing one.", "请使用其他编号登记，或向已有纠纷补充要素。");

    public static readonly MessageKind InTheFuture = new("PAR0108",
        "It cannot have happened at {0}, after it is recorded at {1}.", "发生时间 {0} 晚于记录时间 {1}。",
        "Give the moment when it happened, or leave it out for now.", "请填写实际发生时间，或留空表示现在。");

    public static readonly MessageKind TooMuchAtOnce = new("PAR0109",
        "Dispute '{0}' changed too often while this command was decided.", "处理本命令期间，矛盾纠纷“{0}”变动过于频繁。",
        "Send it again.", "请重新发送。");

    public static readonly MessageKind Missing = new("PAR0110",
        "{0} must not be empty or longer than {1} characters.", "{0} 不能为空，也不能超过 {1} 个字符。",
        "Fill it in.", "请填写。");

    public static readonly MessageKind UnknownParty = new("PAR0111",
        "There is no party '{0}' in this dispute.", "本纠纷中没有当事人“{0}”。",
        "The parties are: {1}.", "当事人有：{1}。");

    public static readonly MessageKind UnknownLevel = new("PAR0112",
        "The rule pack has no level '{0}'.", "规则包中没有预警等级“{0}”。",
        "The levels are: {1}.", "等级有：{1}。");

    public static readonly MessageKind UnknownUnit = new("PAR0113",
        "The organisation has no unit '{0}'.", "组织机构中没有单位“{0}”。",
        "Name a unit of organisation.json.", "请填写 organisation.json 中的单位。");

    public static readonly MessageKind NotAnEarlierMoment = new("PAR0114",
        "{0} must lie after {1}.", "{0} 必须晚于 {1}。",
        "Give a later moment.", "请填写更晚的时间。");

    public static readonly MessageKind Concerned = new("PAR0115",
        "This dispute is {0}'s own matter, in person or through a unit.", "本纠纷与 {0} 本人或其单位有利害关系。",
        "Let somebody act who is not concerned, from a unit that is not.", "请由无利害关系的单位和人员办理。");

    public static readonly MessageKind UnitConcerned = new("PAR0116",
        "Unit '{0}' is concerned by this dispute and cannot be given it.", "单位“{0}”与本纠纷有利害关系，不能交其办理。",
        "Name another unit; the next one up is '{1}'.", "请填写其他单位；上一级为“{1}”。");

    public static readonly MessageKind HeadDisagrees = new("PAR0118",
        "{0} gave a stricter instruction, and it holds until that head agrees.", "“{0}”作出了更严格的指示，在其同意之前继续有效。",
        "Let that head approve it.", "请由该负责人批准。");

    public static readonly MessageKind TopUnitConcerned = new("PAR0117",
        "Unit '{0}' has no unit above it: if it were concerned, nobody could take over.", "单位“{0}”没有上级单位；如将其列为有利害关系，将无人接手。",
        "Name the people who are concerned, or a unit below.", "请填写有利害关系的人员或下级单位。");
}
