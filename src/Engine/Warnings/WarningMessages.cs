using Parley.Disputes;

namespace Parley.Warnings;

/// <summary>What warnings may say.</summary>
internal static class WarningMessages
{
    public static readonly MessageKind NoOpenWarning = new("PAR0901",
        "There is no open warning '{0}' to sign.", "没有待签收的预警“{0}”。",
        "The open warning is: {1}.", "待签收的预警：{1}。");

    public static readonly MessageKind NotYoursToSign = new("PAR0902",
        "Post '{0}' is not asked to sign this warning.", "“{0}”岗位无须签收该预警。",
        "It waits for: {1}.", "待签收岗位：{1}。");

    public static readonly MessageKind Addressed = new("PAR0903",
        "The actor fills a post that must sign, stands in for it, or is on duty.", "操作人担任、代理应签收的岗位或正在值班。",
        "Sign in the post the warning waits for.", "请以待签收岗位的身份签收。");
}
