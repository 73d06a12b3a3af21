using Parley.Disputes;

namespace Parley;

/// <summary>What the front door may say besides what the steps say.</summary>
internal static class EngineMessages
{
    public static readonly MessageKind UnknownRevision = new("PAR0121",
        "The journal does not have revision {0} of the rule pack.", "日志中没有规则包版本 {0}。",
        "Use the journal the revision was first used with.", "请使用首次采用该版本的日志。");

    public static readonly MessageKind UnreadableRevision = new("PAR0122",
        "Revision {0} of the rule pack cannot be read any more: {1}", "规则包版本 {0} 已无法读取：{1}",
        "Report this: a kept revision must load for ever.", "请反馈：保存的版本应当始终可读。");

    public static readonly MessageKind NoticeLost = new("PAR0124",
        "Notice '{0}' waits to be sent, but the history of dispute '{1}' does not have it.", "通知“{0}”待发送，但纠纷“{1}”的历史中没有该通知。",
        "Run parley verify: the journal is damaged.", "请运行 parley verify：日志已损坏。");

    public static readonly MessageKind NoChannel = new("PAR0125",
        "There is no channel '{0}'.", "没有名为“{0}”的通知渠道。",
        "Register the channel with the host, then run parley notices replay; or discard the notice.", "请在主机中注册该渠道后运行 parley notices replay 重新发送，或放弃该通知。");

    public static readonly MessageKind ChannelSilent = new("PAR0126",
        "Channel '{0}' did not answer within {1} seconds.", "通知渠道“{0}”在 {1} 秒内没有应答。",
        "It is tried again by itself. Check that the receiving system answers.", "系统会自动重试。请检查接收系统是否正常应答。");

    public static readonly MessageKind ChannelFailed = new("PAR0127",
        "Channel '{0}' failed: {1}.", "通知渠道“{0}”出错：{1}。",
        "It is tried again by itself. The log has the fault.", "系统会自动重试。错误详情见日志。");

    public static readonly MessageKind CannotFire = new("PAR0123",
        "Deadline '{0}' of dispute '{1}' cannot fire: {2}", "纠纷“{1}”的时限“{0}”无法触发：{2}",
        "Complete the calendar or the organisation; it fires as soon as it can.", "请补全日历或组织机构，随后将自动触发。");
}
