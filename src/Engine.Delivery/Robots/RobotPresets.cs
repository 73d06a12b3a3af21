using System.Collections.Frozen;

namespace Parley.Delivery.Robots;

/// <summary>The chat robots whose documented values ship. Each is data: an operator can write the same for another robot.</summary>
internal static class RobotPresets
{
    /// <summary>A text as WeCom and DingTalk take it.</summary>
    private const string PlainText = """{ "msgtype": "text", "text": { "content": "{text}" } }""";

    /// <summary>Source: https://developer.work.weixin.qq.com/document/path/91770 (at most 2048 bytes of text, the key in the address, <c>errcode</c>).</summary>
    private static readonly Robot WeCom = new(RobotBody.Known(PlainText), null, RobotSigning.None, "errcode", 2048);

    /// <summary>Source: https://open.dingtalk.com/document/group/custom-robot-access (signature in the query, <c>errcode</c>). It states no limit of the text; this one is ours.</summary>
    private static readonly Robot DingTalk = new(RobotBody.Known(PlainText), "timestamp={timestamp}&sign={sign}", RobotSigning.DingTalk, "errcode", 4096);

    /// <summary>Source: https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot (signature in the body, <c>code</c>, a request of at most 20 KB; half of it is left for escapes).</summary>
    private static readonly Robot Feishu = new(
        RobotBody.Known("""{ "timestamp": "{timestamp}", "sign": "{sign}", "msg_type": "text", "content": { "text": "{text}" } }"""), null, RobotSigning.Feishu, "code", 10_000);

    public static FrozenDictionary<string, Robot> All { get; } =
        new Dictionary<string, Robot> { ["wecom"] = WeCom, ["dingtalk"] = DingTalk, ["feishu"] = Feishu }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
