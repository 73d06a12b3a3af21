using Parley.Disputes;

namespace Parley.Packs;

/// <summary>What the checker says about the files of a pack beyond their JSON, and of facts that do not fit.</summary>
internal static class PacksMessages
{
    public static readonly MessageKind MissingFile = new(
        "PAR2240", "The file {0} is missing.", "缺少文件 {0}。",
        "Every pack needs it; see docs/packs.md.", "每个规则包都需要该文件，见 docs/packs.zh-CN.md。");

    public static readonly MessageKind WindowIsNothing = new(
        "PAR2451", "The time begins and ends at the same minute.", "该时段的开始与结束为同一分钟。",
        "Write another end, or leave out \"from\" and \"to\" for the whole day.", "请改写结束时间，或省略 from 和 to 以表示全天。");

    public static readonly MessageKind WaitNeedsClock = new(
        "PAR2452", "A group cannot wait {0}: write minutes, hours or days.", "分组等待不能写作 {0}：请使用分钟、小时或天。",
        "Write for example 10min.", "例如写作 10min。");

    public static readonly MessageKind StepsNotRising = new(
        "PAR2453", "This step comes {0} after, not later than the one before it ({1}).", "该步骤在 {0} 后执行，并不晚于前一步骤（{1}）。",
        "Put the steps in the order of time.", "请按时间顺序排列各步骤。");

    public static readonly MessageKind RoutesTooDeep = new(
        "PAR2454", "Routes stand more than {0} deep in one another.", "通知路径嵌套超过 {0} 层。",
        "Write them side by side.", "请将其并列书写。");

    public static readonly MessageKind RepeatsTooOften = new(
        "PAR2450", "It is told again every {0}; the shortest is {1} minutes.", "每隔 {0} 再次通知；最短为 {1} 分钟。",
        "Write a longer time, for example 30min.", "请写更长的时间，例如 30min。");

    public static readonly MessageKind UnknownFile = new(
        "PAR2241", "Nothing reads the file {0}.", "没有任何功能使用文件 {0}。",
        "Remove it from the folder. A pack has the files: {1}.", "请从文件夹中移走。规则包的文件有：{1}。");

    public static readonly MessageKind UnknownFileGuess = new(
        "PAR2242", "Nothing reads the file {0}. Did you mean {1}?", "没有任何功能使用文件 {0}，是否应为 {1}？",
        "Rename it to {1}, or remove it from the folder.", "请改名为 {1}，或从文件夹中移走。");

    public static readonly MessageKind NoSuchFolder = new(
        "PAR2243", "The folder {0} cannot be read: {1}", "无法读取文件夹 {0}：{1}",
        "Name a folder that holds a pack.", "请指定规则包所在的文件夹。");

    public static readonly MessageKind UnreadableFile = new(
        "PAR2244", "The file {0} cannot be read: {1}", "无法读取文件 {0}：{1}",
        "Check that it is a file, that it exists and that it may be read.", "请检查该文件是否存在、是否为普通文件、是否可读。");

    public static readonly MessageKind BadPolicyDocument = new(
        "PAR2245", "This is not a policy document of a revision.", "这不是某个版本的规则文件存档。",
        "Give the bytes that the journal keeps for the revision.", "请提供日志中为该版本保存的内容。");

    public static readonly MessageKind TestsTooLarge = new(
        "PAR2246", "The tests of the pack are larger than {0} MB.", "规则包的测试文件超过 {0} MB。",
        "Keep fewer or smaller tests.", "请减少测试数量或内容。");

    public static readonly MessageKind UnknownTimeZone = new(
        "PAR2250", "Unknown time zone '{0}'.", "未知的时区“{0}”。",
        "Write an IANA name such as Asia/Shanghai.", "请写 IANA 名称，例如 Asia/Shanghai。");

    public static readonly MessageKind BadName = new(
        "PAR2251", "'{0}' cannot be a name here.", "“{0}”不能作为此处的名称。",
        "Start with a letter; use letters, digits and '-', at most 64.", "请以字母开头，只用字母、数字和“-”，最多 64 个字符。");

    public static readonly MessageKind BadCurrency = new(
        "PAR2252", "'{0}' is not a currency.", "“{0}”不是货币代码。",
        "Write three capital letters such as CNY.", "请写三个大写字母，例如 CNY。");

    public static readonly MessageKind BadColour = new(
        "PAR2253", "'{0}' is not a colour.", "“{0}”不是颜色。",
        "Write it as #1f6feb.", "请写成 #1f6feb 的形式。");

    public static readonly MessageKind NamedTwice = new(
        "PAR2254", "'{0}' is named twice.", "“{0}”重复定义。",
        "Keep one of the two.", "请只保留其中一个。");

    public static readonly MessageKind NoneIsBuiltIn = new(
        "PAR2255", "'none' is always the lowest level and is not named.", "“none”始终是最低等级，无需列出。",
        "Remove it; write its label in texts.", "请删除；其名称写在 texts 中。");

    public static readonly MessageKind TooMany = new(
        "PAR2256", "{0} of these; at most {1} are allowed.", "共 {0} 项，最多允许 {1} 项。",
        "Keep fewer.", "请减少数量。");

    public static readonly MessageKind BadFactName = new(
        "PAR2260", "'{0}' cannot be the name of a fact.", "“{0}”不能作为事实要素的名称。",
        "Start with a letter; use letters and digits, at most 64.", "请以字母开头，只用字母和数字，最多 64 个字符。");

    public static readonly MessageKind FactNameTaken = new(
        "PAR2261", "'{0}' already means something in rules.", "“{0}”在规则中已有含义。",
        "Choose another name: the engine's own facts, levels, tiers and the words of the language are taken.", "请换一个名称：引擎自带的事实要素、等级、层级和语言用词均不可用。");

    public static readonly MessageKind NotForThisType = new(
        "PAR2262", "'{0}' says nothing about a fact of type {1}.", "“{0}”不适用于类型为 {1} 的事实要素。",
        "Remove it.", "请删除。");

    public static readonly MessageKind MinAboveMax = new(
        "PAR2263", "The least value {0} is above the greatest {1}.", "最小值 {0} 大于最大值 {1}。",
        "Swap them or correct one.", "请对调或更正其中一个。");

    public static readonly MessageKind OtherCurrency = new(
        "PAR2264", "The fact is in {0}, the pack in {1}.", "该事实要素的货币为 {0}，规则包的货币为 {1}。",
        "A pack has one currency; amounts are never converted.", "一个规则包只用一种货币，金额不做换算。");

    public static readonly MessageKind IfMissingDoesNotFit = new(
        "PAR2265", "The value for a missing fact does not fit the fact itself: {0}", "缺失时的取值与该事实要素不符：{0}",
        "Write a value that the fact allows, or \"ask\".", "请写该事实要素允许的值，或写 \"ask\"。");

    public static readonly MessageKind NoWords = new(
        "PAR2266", "A fact of this type needs its values.", "这种类型的事实要素需要列出取值。",
        "Add \"values\" with at least one word.", "请加上 \"values\"，至少写一个词。");

    public static readonly MessageKind AskIsReserved = new(
        "PAR2267", "'ask' cannot be a value: it means that somebody has to find out.", "“ask”不能作为取值：它表示需要有人查明。",
        "Choose another word.", "请换一个词。");

    public static readonly MessageKind ThresholdNotForType = new(
        "PAR2270", "'{0}' does not go with a fact of type {1}.", "“{0}”不适用于类型为 {1} 的事实要素。",
        "Use atLeast or atMost for numbers and dates, in for choices, is for yes or no.", "数字和日期用 atLeast 或 atMost，选项用 in，是非用 is。");

    public static readonly MessageKind OneComparison = new(
        "PAR2271", "A threshold row has exactly one of atLeast, atMost, in, is.", "每行阈值只能有 atLeast、atMost、in、is 之一。",
        "Write one of them; a second comparison is a second row.", "请写其中一个；第二种比较请另起一行。");

    public static readonly MessageKind ThresholdNotRising = new(
        "PAR2272", "{0} for {1} does not come after {2} for {3}.", "{1} 的 {0} 没有严于 {3} 的 {2}。",
        "A higher level needs a worse value; correct one of the two.", "更高的等级应对应更严重的数值，请更正其中一个。");

    public static readonly MessageKind OutsideRange = new(
        "PAR2273", "{0} is outside the range of the fact ({1} to {2}).", "{0} 超出该事实要素的范围（{1} 至 {2}）。",
        "Correct the number, or the range in facts.json.", "请更正数值，或修改 facts.json 中的范围。");

    public static readonly MessageKind ThresholdTwice = new(
        "PAR2274", "The threshold {0} stands twice.", "阈值 {0} 重复。",
        "Keep one of the two.", "请只保留其中一个。");

    public static readonly MessageKind WordTwice = new(
        "PAR2275", "The value '{0}' stands for {1} and for {2}.", "取值“{0}”同时对应 {1} 和 {2}。",
        "Keep it at one level; the highest wins.", "请只保留在一个等级，取最高者。");

    public static readonly MessageKind CombineDoesNotRaise = new(
        "PAR2276", "Several of {0} make {1}, which is not higher.", "多个 {0} 合为 {1}，并未提高等级。",
        "Write a level above {0}.", "请写高于 {0} 的等级。");

    public static readonly MessageKind ForbiddenInGrading = new(
        "PAR2280", "The rule '{0}' reads '{1}', which must not decide a level.", "规则“{0}”读取了“{1}”，该项不得用于定级。",
        "Grade by the event and its circumstances; of the words, grading may read only channel and stage.", "请依据事件及其情形定级；状态用词中，定级只可读取 channel 和 stage。");

    public static readonly MessageKind OtherwiseMissing = new(
        "PAR2281", "The last rule must be named 'otherwise' and hold always.", "最后一条规则必须名为“otherwise”且始终成立。",
        "Add a last rule \"otherwise\" with the expression true.", "请在最后加上规则 \"otherwise\"，表达式为 true。");

    public static readonly MessageKind BadScreeningEvent = new(
        "PAR2282", "'{0}' is not a result of screening.", "“{0}”不是初核的结果。",
        "Write in, dismiss, notMediable, or refer: and a body.", "请写 in、dismiss、notMediable，或 refer: 加承接单位。");

    public static readonly MessageKind BadClimbEvent = new(
        "PAR2283", "'{0}' is not a result of a climb rule.", "“{0}”不是提级规则的结果。",
        "Write climb.", "请写 climb。");

    public static readonly MessageKind NoSuchWorkflow = new(
        "PAR2284", "The file has no workflow named '{0}'; its first is '{1}'.", "文件中没有名为“{0}”的工作流，第一个是“{1}”。",
        "Name it '{0}'.", "请将其命名为“{0}”。");

    public static readonly MessageKind NoLevel = new(
        "PAR2285", "The rule '{0}' gives no level.", "规则“{0}”没有给出等级。",
        "Add \"SuccessEvent\" with a level.", "请加上 \"SuccessEvent\"，写明等级。");

    public static readonly MessageKind TimeIsElsewhere = new(
        "PAR2286", "How long finding out may take is not said here.", "查明的时限不写在这里。",
        "Remove \"within\"; the deadline 'find-out' of deadlines.json says it.", "请删除 \"within\"；由 deadlines.json 的“find-out”规定。");

    public static readonly MessageKind BareWordTaken = new(
        "PAR2287", "'{0}' already means something in rules.", "“{0}”在规则中已有含义。",
        "Choose another name: rules write levels and tiers as bare words.", "请换一个名称：规则中直接书写等级和层级的名称。");

    public static readonly MessageKind BadAssignmentEvent = new(
        "PAR2288", "'{0}' is not a result of assignment.", "“{0}”不是分流的结果。",
        "Write a channel, or channel@tier.", "请写化解渠道，或 渠道@层级。");

    public static readonly MessageKind AfterOtherwise = new(
        "PAR2289", "'{0}' stands after 'otherwise', which always holds: it is never reached.", "“{0}”排在恒成立的“otherwise”之后，永远轮不到。",
        "Move it before 'otherwise'.", "请移到“otherwise”之前。");

    public static readonly MessageKind FactNotDeclared = new(
        "PAR2330", "The fact '{0}' is not declared.", "事实要素“{0}”未声明。",
        "Give a fact the pack declares{1}.", "请给出规则包已声明的事实要素{1}。");

    public static readonly MessageKind FactWrongType = new(
        "PAR2331", "The fact '{0}' is of type {1}; {2} does not fit.", "事实要素“{0}”的类型为 {1}，{2} 不符。",
        "Give a value of that type.", "请给出该类型的值。");

    public static readonly MessageKind FactOutOfRange = new(
        "PAR2332", "{1} is outside the range of the fact '{0}' ({2} to {3}).", "{1} 超出事实要素“{0}”的范围（{2} 至 {3}）。",
        "Give a value in the range, both ends included.", "请给出范围内（含两端）的值。");

    public static readonly MessageKind FactUnknownWord = new(
        "PAR2333", "'{1}' is not a value of the fact '{0}'.", "“{1}”不是事实要素“{0}”的取值。",
        "Give one of: {2}.", "请给出以下之一：{2}。");

    public static readonly MessageKind FileGone = new(
        "PAR2391", "The file '{0}' was part of the pack in force and is gone.", "文件“{0}”属于现行规则包，现已不存在。",
        "Put it back; to do without it on purpose, restart the application.", "请放回该文件；如确需去掉，请重启应用。");
}
