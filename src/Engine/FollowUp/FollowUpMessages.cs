using Parley.Disputes;

namespace Parley.FollowUp;

/// <summary>What follow-up may say.</summary>
internal static class FollowUpMessages
{
    public static readonly MessageKind SettlerVisits = new("PAR0651",
        "{0} settled the case and cannot judge by a visit whether it holds.", "{0} 为化解人，不能由其回访判断效果。",
        "Let another person visit.", "请由他人回访。");

    public static readonly MessageKind NobodyVisited = new("PAR0652",
        "A visit has a result for at least one party.", "回访须至少有一名当事人的结果。",
        "Give a result per party.", "请逐一填写当事人的结果。");

    public static readonly MessageKind NotCalmYet = new("PAR0653",
        "The last {0} visits must be calm; {1} in a row were.", "最近 {0} 次回访须平稳；目前连续平稳 {1} 次。",
        "Make the visits that are due.", "请完成到期的回访。");

    public static readonly MessageKind StillOwed = new("PAR0654",
        "Obligations of the agreement are open: {0}.", "协议尚有未履行事项：{0}。",
        "Record how they ended, or name the open point and let a second person approve.", "请记录履行情况，或填写遗留问题并由第二人批准。");

    public static readonly MessageKind UnknownObligation = new("PAR0655",
        "The agreement has no open obligation '{0}'.", "协议中没有未了结的履行事项“{0}”。",
        "Open obligations: {1}.", "未了结事项：{1}。");

    public static readonly MessageKind WaivedIsWaived = new("PAR0656",
        "Waiving has a command of its own.", "免除须使用专门的命令。",
        "Send WaiveObligation.", "请使用 WaiveObligation。");

    public static readonly MessageKind AnotherVisitor = new("PAR0657",
        "Each party's result is given.", "须填写各当事人的结果。",
        "Fill in the results.", "请填写结果。");

    public static readonly MessageKind NothingOpen = new("PAR0658",
        "Obligations are performed, waived or enforced; an open point needs a second person.", "履行事项已履行、免除或强制执行；有遗留问题须由第二人批准。",
        "Record how each obligation ended.", "请记录各履行事项的结果。");

    public static readonly MessageKind SomebodyLeftOut = new("PAR0659",
        "The visit says nothing of {0}; a party that was not reached is not calm.", "回访未填写 {0} 的结果；未见到的当事人不能视为平稳。",
        "Give a result for each party, NotReached where nobody met them.", "请逐一填写当事人的结果，未见到的填写 NotReached。");
}
