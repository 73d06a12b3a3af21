using Parley.Disputes;

namespace Parley.Resolution;

/// <summary>What resolution may say.</summary>
internal static class ResolutionMessages
{
    public static readonly MessageKind NoMoreSessions = new("PAR0601",
        "Channel '{0}' holds at most {1} sessions, and they were held.", "渠道“{0}”最多调解 {1} 次，次数已满。",
        "Settle, end mediation, or assign another channel.", "请达成协议、结束调解或改派其他渠道。");

    public static readonly MessageKind FormNotAllowed = new("PAR0602",
        "Channel '{0}' does not settle in the form {1}.", "渠道“{0}”不采用 {1} 形式的协议。",
        "Forms it uses: {2}.", "可用形式：{2}。");

    public static readonly MessageKind UnknownBody = new("PAR0603",
        "The rule pack has no body '{0}'.", "规则包中没有承接单位“{0}”。",
        "The bodies are: {1}.", "承接单位有：{1}。");

    public static readonly MessageKind TextRequired = new("PAR0604",
        "A written agreement has a text.", "书面协议须有文本。",
        "Fill in the agreement.", "请填写协议内容。");

    public static readonly MessageKind FormOfChannel = new("PAR0605",
        "The form of the agreement is one the channel uses.", "协议形式为该渠道所用。",
        "Choose a form of channels.json.", "请选择 channels.json 中的形式。");

    public static readonly MessageKind RoutesTold = new("PAR0606",
        "The parties are told where else they can turn.", "须告知当事人其他途径。",
        "Fill in the outside routes.", "请填写其他途径。");

    public static readonly MessageKind BodyAndReason = new("PAR0607",
        "A body of the rule pack and a reason are named.", "须填写规则包中的承接单位和理由。",
        "Choose a body of bodies.json.", "请选择 bodies.json 中的承接单位。");
}
