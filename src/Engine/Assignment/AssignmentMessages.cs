using Parley.Disputes;

namespace Parley.Assignment;

/// <summary>What assessing, planning and assigning may say.</summary>
internal static class AssignmentMessages
{
    public static readonly MessageKind NotAssessed = new("PAR0501",
        "From {0} up a person assesses the dispute before it is assigned; a machine's grade alone moves nobody's case.", "{0} 及以上等级须先由人员研判再分派；仅凭机器评级不得移送。",
        "Send RecordAssessment first.", "请先提交研判。");

    public static readonly MessageKind UnknownChannel = new("PAR0502",
        "The rule pack has no channel '{0}'.", "规则包中没有化解渠道“{0}”。",
        "The channels are: {1}.", "渠道有：{1}。");

    public static readonly MessageKind ChannelRefuses = new("PAR0503",
        "Channel '{0}' does not take matters of category '{1}'.", "渠道“{0}”不受理“{1}”类事项。",
        "Choose a channel that does.", "请选择受理该类事项的渠道。");

    public static readonly MessageKind NotMediable = new("PAR0504",
        "This matter may not be mediated by channel '{0}'.", "本事项不得由渠道“{0}”调解。",
        "Refer it to the body that must deal with it, or choose a channel that may take it.", "请移送有权处理的机关，或选择可受理的渠道。");

    public static readonly MessageKind Conflict = new("PAR0505",
        "{0} stepped aside from this dispute and cannot work on it.", "{0} 已回避，不能承办本纠纷。",
        "Name somebody else.", "请指定其他人员。");

    public static readonly MessageKind LevelBelow = new("PAR0506",
        "An assessment confirms at least the level held, {0}.", "研判确认的等级不得低于当前等级 {0}。",
        "To lower it, send OverrideLevel with a reason and a second person.", "如需降低，请说明理由并由第二人批准。");

    public static readonly MessageKind NotTakenOn = new("PAR0507",
        "The assignment was taken on already.", "分派已被接受。",
        "Assign it anew if somebody else is to take it.", "如需由他人承办，请重新分派。");

    public static readonly MessageKind NotJoined = new("PAR0508",
        "Unit '{0}' has not joined this dispute.", "单位“{0}”未参与本纠纷。",
        "Units that joined: {1}.", "已参与的单位：{1}。");

    public static readonly MessageKind ChannelTakesIt = new("PAR0509",
        "The channel takes this matter, and whoever is named has no conflict of interest.", "渠道受理该事项，且指定人员无利益冲突。",
        "Choose a channel of channels.json.", "请选择 channels.json 中的渠道。");

    public static readonly MessageKind NothingProposed = new("PAR0512",
        "No channel was named, and the rule pack has no rules that propose one.", "未填写化解渠道，规则包也没有分流规则。",
        "Name a channel: {0}.", "请填写渠道：{0}。");

    public static readonly MessageKind NotCertain = new("PAR0513",
        "The rules propose channel '{0}' ({1}), but it is not certain: of {2} they cannot tell.", "规则提出渠道“{0}”（{1}），但尚不确定：{2} 无法判断。",
        "Find out {3}, or name the channel yourself.", "请查明 {3}，或自行填写渠道。");

    public static readonly MessageKind PlanHasLead = new("PAR0510",
        "The plan names who answers for the dispute and what will be done.", "一案一策须载明负责人和措施。",
        "Fill in lead and measures.", "请填写包案领导和措施。");

    public static readonly MessageKind ConfirmsAtLeast = new("PAR0511",
        "A level that is named is at least the one held.", "所填等级不低于当前等级。",
        "Leave it out to confirm the level held.", "留空即确认当前等级。");

    public static readonly MessageKind NoPlace = new("PAR0514",
        "{0} neither leads, handles nor helps with this dispute.", "{0} 不是本纠纷的包案领导、主办人或协办人。",
        "Name somebody who works on it.", "请填写本纠纷的办理人员。");

    public static readonly MessageKind OneOrTheOther = new("PAR0515",
        "Who takes over is named either as a person or by a post, not both and not neither.", "接手人须填写人员或岗位之一，不能同时填写或都不填。",
        "Fill in to, or post.", "请填写 to 或 post。");

    public static readonly MessageKind NobodyInPost = new("PAR0516",
        "Nobody of post '{0}' is there who may take it over.", "岗位“{0}”没有可接手的人员。",
        "Name a post with somebody who is there and has no conflict of interest.", "请填写有人在岗且无利益冲突的岗位。");

    public static readonly MessageKind NoSuccessor = new("PAR0517",
        "{0} cannot take it over: it is the same person, or nobody of the organisation.", "{0} 不能接手：为同一人，或不在组织机构中。",
        "Name another person who has a seat or stands in for one.", "请填写另一名在岗或代理人员。");

    public static readonly MessageKind SuccessorFree = new("PAR0518",
        "The first works on the dispute, and whoever takes over has a seat and no conflict of interest.", "原办理人参与本纠纷，接手人在岗且无利益冲突。",
        "Name both.", "请填写双方。");

    public static readonly MessageKind Concerned = new("PAR0519",
        "This dispute is {0}'s own matter, in person or through a unit; {0} cannot work on it.", "本纠纷与 {0} 本人或其单位有利害关系，{0} 不能承办。",
        "Name somebody who is not concerned.", "请指定无利害关系的人员。");

    public static readonly MessageKind NobodyNew = new("PAR0520",
        "Nobody is named who is not known as concerned already.", "未填写新的有利害关系的人员或单位。",
        "Name people or units that are concerned.", "请填写有利害关系的人员或单位。");

    public static readonly MessageKind ConcernedNamed = new("PAR0521",
        "At least one person or unit is named that is not known as concerned yet, and a reason is given.", "至少填写一名新的有利害关系的人员或单位，并说明理由。",
        "Fill in people or units, and the reason.", "请填写人员或单位，并说明理由。");
}
