using Parley.Disputes;

namespace Parley.Supervision;

/// <summary>What orders, help and climbing may say.</summary>
internal static class SupervisionMessages
{
    public static readonly MessageKind TopAlready = new("PAR0671",
        "The dispute is at the top tier, {0}, already.", "纠纷已在最高层级 {0}。",
        "The leading group answers for it; ask it for help.", "已由领导小组负责，请向其求助。");

    public static readonly MessageKind NoUnitAbove = new("PAR0672",
        "The organisation has no unit of tier {1} above '{0}'.", "“{0}”之上没有 {1} 层级的单位。",
        "Complete organisation.json.", "请补全 organisation.json。");

    public static readonly MessageKind UnknownHolder = new("PAR0673",
        "The organisation has no post '{0}' upward from unit '{1}'.", "自单位“{1}”向上没有岗位“{0}”。",
        "Name a post that somebody fills.", "请填写有人担任的岗位。");

    public static readonly MessageKind UnknownRequest = new("PAR0674",
        "There is no open request for help '{0}'.", "没有待答复的支援请求“{0}”。",
        "Open requests: {1}.", "待答复请求：{1}。");

    public static readonly MessageKind KnownAddressee = new("PAR0679",
        "The addressee is a post somebody fills, and the due moment lies ahead.", "承办岗位有人担任，且时限在将来。",
        "Name post and moment.", "请填写岗位和时间。");

    public static readonly MessageKind KnownUnit = new("PAR0681",
        "The unit is one of the organisation.", "单位在组织机构中。",
        "Name a unit of organisation.json.", "请填写 organisation.json 中的单位。");

    public static readonly MessageKind OpenRequest = new("PAR0682",
        "The request is open.", "请求待答复。",
        "Name an open request.", "请填写待答复的请求。");
}
