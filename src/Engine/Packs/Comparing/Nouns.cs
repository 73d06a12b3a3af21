using System.Collections.Frozen;

namespace Parley.Packs.Comparing;

/// <summary>What the tables and lists of a pack hold, and its keys, in Chinese; English readers read the keys themselves.</summary>
internal static class Nouns
{
    private static readonly FrozenDictionary<string, (string English, string Chinese)> Entries = new Dictionary<string, (string, string)>
    {
        ["facts"] = ("fact", "情况"), ["levels"] = ("level", "等级"), ["thresholds"] = ("threshold", "阈值"), ["Rules"] = ("rule", "规则"), ["channels"] = ("channel", "渠道"),
        ["bodies"] = ("body", "单位"), ["deadlines"] = ("deadline", "时限"), ["tiers"] = ("tier", "层级"), ["rungs"] = ("rung", "阶梯"), ["plan"] = ("visits at", "回访"), ["checkIn"] = ("visits while referred at", "移送期间回访"),
        ["receivers"] = ("receiver", "接收人"), ["routes"] = ("route", "通知路径"), ["units"] = ("unit", "单位"), ["posts"] = ("post", "岗位"), ["seats"] = ("seat", "任职"), ["places"] = ("place", "地点"),
        ["texts"] = ("text", "文字"), ["combine"] = ("combination", "叠加"), ["absences"] = ("absence", "缺勤"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Keys = new Dictionary<string, string>
    {
        ["label"] = "名称", ["note"] = "备注", ["source"] = "来源", ["why"] = "理由", ["whyForParty"] = "对当事人的理由", ["length"] = "时长", ["calendar"] = "日历", ["holder"] = "责任人",
        ["starts"] = "开始事件", ["stops"] = "完成事件", ["while"] = "适用阶段", ["missed"] = "逾期后", ["earlyWarning"] = "提前提醒", ["pauseReasons"] = "暂停理由", ["extension"] = "延期", ["given"] = "由外部给出到期时间",
        ["repeats"] = "重复", ["onRise"] = "升级时缩短", ["legalBasis"] = "法律依据", ["Expression"] = "条件", ["SuccessEvent"] = "结果", ["Properties"] = "说明", ["lower"] = "可降级岗位", ["colour"] = "颜色",
        ["type"] = "类型", ["min"] = "最小值", ["max"] = "最大值", ["values"] = "可选值", ["valueLabels"] = "值的名称", ["unit"] = "单位", ["worse"] = "更严重的方向", ["ifMissing"] = "未填写时", ["seenBy"] = "可查看岗位",
        ["countedFrom"] = "累计来源", ["within"] = "期限", ["takes"] = "受理类别", ["sessions"] = "调解次数", ["difficulty"] = "难易程度", ["forms"] = "协议形式", ["post"] = "岗位", ["posts"] = "岗位", ["tier"] = "层级", ["everyone"] = "全部人员",
        ["when"] = "条件", ["to"] = "通知对象", ["on"] = "事项", ["text"] = "文字", ["repeatEvery"] = "重复间隔", ["until"] = "直到", ["continue"] = "继续后续路径", ["whenUnknown"] = "无法判断时", ["floor"] = "最低等级",
        ["people"] = "人员", ["standIns"] = "代理人", ["may"] = "可执行操作", ["superior"] = "上级岗位", ["parent"] = "上级单位", ["aliases"] = "别名",
        ["version"] = "版本号", ["name"] = "名称", ["repeatWindow"] = "重复上报期限", ["reopenWindow"] = "重新启动期限", ["screenedInAtLeast"] = "受理后最低等级", ["twoPeopleFrom"] = "两人办理起始等级",
        ["assessBeforeAssigningFrom"] = "先研判后分流的起始等级", ["calmVisitLowers"] = "平稳回访自动降级", ["calmVisitsToClose"] = "办结前平稳回访次数", ["reentryFloor"] = "重新启动最低等级", ["uneasy"] = "回访不稳定", ["afterLastObligation"] = "最后义务后回访",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string? Entry(string table, bool isChinese) => Entries.TryGetValue(table, out var noun) ? isChinese ? noun.Chinese : noun.English : null;

    public static string Key(string key, bool isChinese) => isChinese ? Keys.GetValueOrDefault(key, key) : key;
}
