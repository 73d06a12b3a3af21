using Parley.Disputes;

namespace Parley.Packs.Checking;

/// <summary>What the checker says after looking at all disputes there can be, cell by cell: ids PAR2340 to PAR2359.</summary>
internal static class CellMessages
{
    public static readonly MessageKind AlwaysHolds = new(
        "PAR2340", "The condition of '{0}' always holds, whatever the facts within their ranges.", "“{0}”的条件恒成立：无论各要素在其范围内取何值。",
        "Correct the condition. If it is meant to hold always, write \"true\".", "请更正条件；如本意就是恒成立，请写 \"true\"。");

    public static readonly MessageKind NeverHolds = new(
        "PAR2341", "'{0}' can never match, whatever the facts within their ranges.", "“{0}”永远不会匹配：无论各要素在其范围内取何值。",
        "Correct the condition: as it stands, what it should warn of is never seen.", "请更正条件：按现在的写法，它本应预警的情形永远不会被发现。");

    public static readonly MessageKind PartAlwaysHolds = new(
        "PAR2342", "In '{0}' the part '{1}' always holds.", "“{0}”中的部分“{1}”恒成立。",
        "Correct it or leave it out: it decides nothing.", "请更正或删去：它不起任何作用。");

    public static readonly MessageKind PartNeverHolds = new(
        "PAR2343", "In '{0}' the part '{1}' can never hold.", "“{0}”中的部分“{1}”永远不成立。",
        "Correct it or leave it out.", "请更正或删去。");

    public static readonly MessageKind SaysTheSame = new(
        "PAR2344", "'{0}' says the same as '{1}': it matches in exactly the same disputes, with the same outcome.", "“{0}”与“{1}”相同：匹配的纠纷完全一致，结果也一致。",
        "Remove one of the two, or correct its condition.", "请删去其中一条，或更正其条件。");

    public static readonly MessageKind NeverDecides = new(
        "PAR2345", "'{0}' ({1}) never decides the level: whenever it matches, a higher one is given by {2}.", "“{0}”（{1}）从不决定等级：凡是它匹配时，{2} 都给出更高等级。",
        "Remove it, or correct its level or its condition.", "请删去，或更正其等级或条件。");

    public static readonly MessageKind OnlyAReason = new(
        "PAR2346", "'{0}' ({1}) adds a reason but never decides the level: whenever it matches, the same level or a higher one is given by {2}.",
        "“{0}”（{1}）只增加理由，从不决定等级：凡是它匹配时，{2} 都给出相同或更高的等级。",
        "Nothing needs to be done if the reason is wanted.", "如需要保留该理由，可不作处理。");

    public static readonly MessageKind NeverReached = new(
        "PAR2347", "'{0}' is never reached: every dispute it would take is taken before by {1}.", "“{0}”永远轮不到：它会处理的纠纷都已被前面的 {1} 处理。",
        "Move it up, or remove it: the first rule that matches gives the route.", "请上移或删去：以第一条匹配的规则为准。");

    public static readonly MessageKind WorseGivesLess = new(
        "PAR2348", "'{0}' stops matching when '{1}' gets worse, and the level falls. With {2}: {3} gives {4}, {5} gives {6}.",
        "“{1}”变得更严重时，“{0}”不再匹配，等级反而下降。当 {2} 时：{3} 为 {4}，{5} 为 {6}。",
        "Let the rule match for the worse value too, or give that value a rule of at least this level. If it is meant so, say why in \"note\".",
        "请让规则在更严重的取值下也匹配，或为该取值另设不低于此等级的规则；如确属本意，请在 \"note\" 中说明。");

    public static readonly MessageKind NoRuleGrades = new(
        "PAR2349", "No rule gives a level to every dispute. With {0} none matches, and only \"screenedInAtLeast\" holds: {1}.",
        "并非每件纠纷都有规则给出等级。当 {0} 时没有规则匹配，只按 \"screenedInAtLeast\" 定为：{1}。",
        "Nothing needs to be done if that level is right for it; else add a rule or a threshold.", "如该等级适当，可不作处理；否则请添加规则或阈值。");

    public static readonly MessageKind ReadsText = new(
        "PAR2350", "Not analysed: {0} read the text '{1}', and texts have no range to look through.", "未分析：{0} 读取文本“{1}”，文本没有可逐段考察的范围。",
        "Nothing needs to be done. What the checker can look through is a choice, a number, a date or a yes or no.", "可不作处理。可考察的类型是选项、数字、日期和是否。");

    public static readonly MessageKind ReadsSeveral = new(
        "PAR2351", "Not analysed: {0} compare or calculate '{1}' with other facts at once.", "未分析：{0} 将“{1}”与其他要素一起比较或计算。",
        "Nothing needs to be done. Facts that are each compared with constants are analysed.", "可不作处理。各要素分别与常数比较时可以分析。");

    public static readonly MessageKind Calculates = new(
        "PAR2352", "Not analysed: {0} calculate with '{1}' in a way that divides, or that can fail within its range.", "未分析：{0} 对“{1}”的计算含有除法，或在其范围内可能失败。",
        "Give the fact \"min\" and \"max\", or compare it without calculating.", "请为该要素写明 \"min\" 和 \"max\"，或不作计算直接比较。");

    public static readonly MessageKind ChannelTakesNone = new(
        "PAR2354", "'{0}' proposes the channel '{1}', which takes no matter that the rule matches.", "“{0}”提出渠道“{1}”，但该渠道不受理此规则匹配的任何事项。",
        "Propose another channel, correct the condition, or add the category to 'takes' in channels.json.", "请改写渠道、更正条件，或在 channels.json 的“takes”中加上该类别。");

    public static readonly MessageKind ChannelRefusesSome = new(
        "PAR2355", "'{0}' proposes the channel '{1}' also for matters it does not take: {2}.", "“{0}”对渠道“{1}”不受理的事项也提出该渠道：{2}。",
        "Put a rule for these matters before it, or propose a channel that takes all.", "请在其前面为这些事项另设规则，或改写为受理全部类别的渠道。");

    public static readonly MessageKind TooMuch = new(
        "PAR2353", "Not decided for {0}: it would take more than {1} steps for one question or {2} for the file (the largest question: {3} facts with {4} cells together).",
        "未能判定 {0}：一个问题所需步骤超过 {1}，或整个文件超过 {2}（最大的问题涉及 {3} 个要素、共 {4} 段）。",
        "Nothing needs to be done. Simpler conditions, or fewer facts in one rule, can be decided.", "可不作处理。条件更简单、每条规则涉及要素更少时即可判定。");
}
