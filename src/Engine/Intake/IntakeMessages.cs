using Parley.Disputes;

namespace Parley.Intake;

/// <summary>What intake may say.</summary>
internal static class IntakeMessages
{
    public static readonly MessageKind ReturnedTwice = new("PAR0302",
        "The handover was returned {0} times; now the common superior decides.", "交接已退回 {0} 次，应由共同上级决定。",
        "Send Designate as the superior.", "请由上级指定承办单位。");

    public static readonly MessageKind SameDispute = new("PAR0303",
        "A dispute cannot be merged with or linked to itself.", "纠纷不能与自身并案或关联。",
        "Name another dispute.", "请填写另一件纠纷。");

    public static readonly MessageKind TargetNotActive = new("PAR0304",
        "Dispute '{0}' is at stage {1}; only an active one can take another in.", "纠纷“{0}”处于 {1} 阶段；只有在办纠纷可以并入他案。",
        "Link them instead, or reopen the target first.", "请改为关联，或先使目标纠纷重新进入。");

    public static readonly MessageKind ReasonNeeded = new("PAR0305",
        "A reason is given.", "须说明理由。",
        "Fill in the reason.", "请填写理由。");

    public static readonly MessageKind OtherExists = new("PAR0307",
        "The other dispute exists.", "另一件纠纷存在。",
        "Name an existing dispute.", "请填写已有的纠纷。");

    public static readonly MessageKind TargetActive = new("PAR0306",
        "The target is another dispute and active.", "目标须为另一件在办纠纷。",
        "Name an active dispute.", "请填写一件在办纠纷。");

    public static readonly MessageKind NotAddressed = new("PAR0308",
        "Post '{0}' is not the addressee: the matter is for unit '{1}' or one above it.", "“{0}”岗位不是接收方：该事项由“{1}”或其上级单位接收。",
        "Let a post of that unit, or of one above it, decide.", "请由该单位或其上级单位的岗位办理。");
}
