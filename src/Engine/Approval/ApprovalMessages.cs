using Parley.Disputes;

namespace Parley.Approval;

/// <summary>What the two-people mechanism may say.</summary>
internal static class ApprovalMessages
{
    public static readonly MessageKind UnknownProposal = new("PAR0951",
        "There is no open proposal '{0}'.", "没有待批准的提议“{0}”。",
        "Open proposals: {1}.", "待批准的提议：{1}。");

    public static readonly MessageKind OwnProposal = new("PAR0952",
        "{0} made this proposal and cannot approve it; two people are two different persons.", "{0} 为提议人，不能自行批准；须由另一人批准。",
        "Let another person with the post approve it.", "请由另一名有权限的人员批准。");

    public static readonly MessageKind NotProposable = new("PAR0953",
        "{0} cannot be proposed.", "{0} 不能作为提议。",
        "Propose the command itself, and only one that needs two people.", "请直接提议需要两人办理的命令。");

    public static readonly MessageKind AnotherPerson = new("PAR0954",
        "The proposal is somebody else's.", "提议人是他人。",
        "Two people are two different persons.", "须为不同的两人。");

    public static readonly MessageKind NeedsTwo = new("PAR0956",
        "The post may send the command that is proposed.", "岗位有权执行所提议的命令。",
        "Propose a command of your post.", "请提议本岗位可执行的命令。");

    public static readonly MessageKind MayNotApprove = new("PAR0955",
        "Post '{0}' may not send {1} and so cannot approve it.", "“{0}”岗位无权执行 {1}，因此不能批准。",
        "Let a person approve whose post may send the command.", "请由有权执行该命令的岗位人员批准。");

    public static readonly MessageKind Unreadable = new("PAR0957",
        "What '{0}' proposed ({1}) cannot be read any more: a person was erased from the dispute after it was made, and with them the free texts.",
        "提议“{0}”（{1}）的内容已无法读取：提出之后，本纠纷中有人员被删除，自由文本随之删除。",
        "Reject it and propose it anew.", "请否决该提议并重新提出。");
}
