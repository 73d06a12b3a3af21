using Parley.Disputes;

namespace Parley.Revisions;

/// <summary>What may be said about revisions of the rule pack: PAR0131 to PAR0139 why the folder's is not in force, from PAR0141 why an act is refused.</summary>
internal static class RevisionMessages
{
    public static readonly MessageKind WaitsForName = new("PAR0131",
        "Revision {0} of the folder waits for two people; new facts: {1}.", "文件夹中的版本 {0} 须由两人决定；新增事实要素：{1}。",
        "Somebody puts their name to it with 'parley propose {0}', another person approves it with 'parley activate {0}'.", "请由一人用“parley propose {0}”署名提出，再由另一人用“parley activate {0}”批准。");

    public static readonly MessageKind WaitsForAnother = new("PAR0132",
        "Revision {0} of the folder was proposed by {1} and waits for another person; new facts: {2}.", "文件夹中的版本 {0} 由 {1} 提出，等待另一人批准；新增事实要素：{2}。",
        "Another person approves it with 'parley activate {0}' or rejects it.", "请由另一人用“parley activate {0}”批准，或予以否决。");

    public static readonly MessageKind HoldsFrom = new("PAR0133",
        "Revision {0} of the folder was approved by {2} and holds from {1}.", "文件夹中的版本 {0} 已由 {2} 批准，自 {1} 起生效。",
        "It comes into force by itself.", "届时自动生效。");

    public static readonly MessageKind WasRejected = new("PAR0134",
        "Revision {0} of the folder was rejected by {1}: {2}", "文件夹中的版本 {0} 已被 {1} 否决：{2}",
        "Change the pack, or propose it again with 'parley propose {0}'.", "请修改规则包，或用“parley propose {0}”重新提出。");

    public static readonly MessageKind WasRolledBack = new("PAR0135",
        "Revision {0} of the folder is not in force: {1} went back from it: {2}", "文件夹中的版本 {0} 未生效：{1} 已将其回退：{2}",
        "Change the pack; or bring it back with 'parley rollback {0}'.", "请修改规则包；或用“parley rollback {0}”恢复该版本。");

    public static readonly MessageKind AnotherInForce = new("PAR0136",
        "Revision {0} of the folder is not in force; in force is {1}, which a person or another host brought into force.", "文件夹中的版本 {0} 未生效；当前生效的是由他人或其他主机启用的 {1}。",
        "Change the pack; or bring its revision back with 'parley rollback {0}'.", "请修改规则包；或用“parley rollback {0}”恢复该版本。");

    public static readonly MessageKind Unknown = new("PAR0141",
        "The journal knows no revision '{0}' of the rule pack.", "日志中没有规则包版本“{0}”。",
        "'parley revisions' lists them; eight characters or more of the beginning are enough.", "用“parley revisions”查看；开头八个以上字符即可。");

    public static readonly MessageKind NotWaiting = new("PAR0142",
        "Revision {0} does not wait for anybody: it is {1}.", "版本 {0} 不在等待中：当前状态为 {1}。",
        "'parley revisions' says how each stands.", "用“parley revisions”查看各版本状态。");

    public static readonly MessageKind OwnRevision = new("PAR0143",
        "{0} proposed this revision and cannot approve it; two people are two different persons.", "{0} 为提出人，不能自行批准；须由另一人批准。",
        "Let another person with the right ApproveRevision approve it.", "请由另一名有 ApproveRevision 权限的人员批准。");

    public static readonly MessageKind NobodyProposed = new("PAR0144",
        "Nobody has put their name to revision {0} yet, so nobody can be the second person.", "版本 {0} 尚无人署名提出，因此没有“第二人”。",
        "Let the person who changed the pack run 'parley propose {0}'; another one approves it then.", "请由修改规则包的人员运行“parley propose {0}”，再由另一人批准。");

    public static readonly MessageKind ProposedAlready = new("PAR0145",
        "Revision {0} was proposed by {1} already.", "版本 {0} 已由 {1} 提出。",
        "Approve it with 'parley activate {0}', or reject it.", "请用“parley activate {0}”批准，或予以否决。");

    public static readonly MessageKind InForceAlready = new("PAR0146",
        "Revision {0} is in force.", "版本 {0} 已经生效。",
        "Nothing needs to be done.", "无需操作。");

    public static readonly MessageKind Overtaken = new("PAR0147",
        "Another revision came into force since revision {0} was proposed; what was compared holds no longer.", "自版本 {0} 提出以来，已有其他版本生效，原有比较不再成立。",
        "Propose it again with 'parley propose {0}' and look at what it changes now.", "请用“parley propose {0}”重新提出，并查看现在的变化。");

    public static readonly MessageKind NeverInForce = new("PAR0148",
        "Revision {0} was never in force.", "版本 {0} 从未生效。",
        "Going back is only to a revision that was in force; a new one is proposed and approved.", "只能回退到曾经生效的版本；新版本须提出并批准。");

    public static readonly MessageKind ReasonNeeded = new("PAR0149",
        "A reason is needed.", "须说明理由。",
        "Say why; it is kept for ever, so name no party.", "请说明理由；该内容永久保存，请勿写当事人姓名。");

    public static readonly MessageKind TooMuchAtOnce = new("PAR0150",
        "The revisions changed too often while this was decided.", "处理期间版本变动过于频繁。",
        "Try again.", "请重试。");
}
