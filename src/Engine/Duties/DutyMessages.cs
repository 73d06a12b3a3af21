using Parley.Disputes;

namespace Parley.Duties;

/// <summary>What deadlines and duties may say.</summary>
internal static class DutyMessages
{
    public static readonly MessageKind UnknownDeadline = new("PAR0931",
        "There is no running deadline '{0}'.", "没有正在计算的时限“{0}”。",
        "Running deadlines: {1}.", "正在计算的时限：{1}。");

    public static readonly MessageKind NoExtension = new("PAR0932",
        "Deadlines of kind '{0}' cannot be extended by {1}; they allow {2}.", "“{0}”类时限不能延长 {1}；允许：{2}。",
        "Ask for less, or ask the superior for another order.", "请缩短延长时间，或请示上级。");

    public static readonly MessageKind PauseReason = new("PAR0933",
        "Deadlines of kind '{0}' are not paused for '{1}'.", "“{0}”类时限不能因“{1}”中止。",
        "Reasons that are allowed: {2}.", "可用理由：{2}。");

    public static readonly MessageKind NotPaused = new("PAR0934",
        "Deadline '{0}' is not paused.", "时限“{0}”未中止。",
        "Only a paused deadline can be resumed.", "只能恢复已中止的时限。");

    public static readonly MessageKind NotRunning = new("PAR0935",
        "Deadline '{0}' is paused already.", "时限“{0}”已中止。",
        "Resume it first.", "请先恢复。");

    public static readonly MessageKind NotDue = new("PAR0936",
        "Deadline '{0}' is due at {1}, not yet.", "时限“{0}”于 {1} 届满，尚未到期。",
        "Nothing needs to be done; it fires by itself.", "无需操作，到期自动触发。");

    public static readonly MessageKind AsItsRulesAllow = new("PAR0937",
        "The deadline's own rules allow it.", "该时限的规则允许。",
        "See deadlines.json.", "参见 deadlines.json。");
}
