using Parley.Disputes;

namespace Parley.Packs;

/// <summary>What the checker says about files that do not go together.</summary>
internal static class CheckMessages
{
    public static readonly MessageKind NoStage = new(
        "PAR2301", "No deadline runs in the stage '{0}' at level '{1}': a dispute there would be forgotten.", "阶段“{0}”在等级“{1}”没有任何时限：处于该阶段的纠纷会被遗忘。",
        "Add a deadline that an event leading into this stage starts, with a length for this level.", "请添加由进入该阶段的事件启动、并覆盖该等级的时限。");

    public static readonly MessageKind NobodyTold = new(
        "PAR2302", "Nobody is told about the level '{0}'.", "等级“{0}”没有通知任何人。",
        "Add a row of the matrix for it that names no stage and no tier.", "请在矩阵中为其添加一行，不限阶段和层级。");

    public static readonly MessageKind NoVisits = new(
        "PAR2303", "The follow-up plan lacks the level '{0}'.", "回访计划缺少等级“{0}”。",
        "Add its visits; write [] when there are none.", "请补上该等级的回访；没有则写 []。");

    public static readonly MessageKind KindMissing = new(
        "PAR2304", "The deadline '{0}' is missing, and {1} needs it.", "缺少时限“{0}”，而 {1} 需要它。",
        "Add it to deadlines.json.", "请在 deadlines.json 中添加。");

    public static readonly MessageKind StartsMissing = new(
        "PAR2305", "Nothing starts the deadline '{0}'.", "没有任何事件启动时限“{0}”。",
        "Write the events that start it.", "请写明启动它的事件。");

    public static readonly MessageKind NoLength = new(
        "PAR2306", "The deadline '{0}' has no length.", "时限“{0}”没有长度。",
        "Add \"length\", or \"given\": true when the event hands the due moment over.", "请加上 \"length\"；若由事件给出到期时刻，则写 \"given\": true。");

    public static readonly MessageKind LengthsNeedBy = new(
        "PAR2307", "The lengths are a table, but not by what.", "时限是一张表，但未说明依据什么区分。",
        "Add \"by\": level, channel, difficulty, body or tier.", "请加上 \"by\"：level、channel、difficulty、body 或 tier。");

    public static readonly MessageKind ByNeedsLengths = new(
        "PAR2308", "'by' says {0}, but there is one length for all.", "“by”写的是 {0}，但所有情形只有一个长度。",
        "Remove \"by\", or write a table of lengths.", "请删除 \"by\"，或写成长度表。");

    public static readonly MessageKind HolderMissing = new(
        "PAR2309", "Nobody holds the deadline '{0}'.", "时限“{0}”没有责任人。",
        "Add \"holder\" with a receiver; only {1} take theirs from the event.", "请加上 \"holder\"；只有 {1} 由事件指定责任人。");

    public static readonly MessageKind HolderIsNobody = new(
        "PAR2310", "'{0}' cannot hold a duty: it is not a post.", "“{0}”不是岗位，不能承担职责。",
        "Name a post, or a receiver that stands for posts.", "请写岗位，或代表岗位的接收人。");

    public static readonly MessageKind EndedStage = new(
        "PAR2311", "No deadline can run in the stage '{0}': the dispute has ended.", "阶段“{0}”已结束，不能有时限。",
        "Remove it.", "请删除。");

    public static readonly MessageKind LengthsNotRising = new(
        "PAR2312", "At {0} there is {1}, longer than {3} at {2}.", "{0} 的时限 {1} 长于 {2} 的 {3}。",
        "The more dangerous, the sooner: shorten it.", "越危险时限应越短，请缩短。");

    public static readonly MessageKind VisitHasNoLength = new(
        "PAR2313", "The days of the visits are in follow-up.json, not here.", "回访日期写在 follow-up.json 中，不写在这里。",
        "Write \"given\": true and no length.", "请写 \"given\": true，不写 length。");

    public static readonly MessageKind TierOrder = new(
        "PAR2314", "The rung on tier '{0}' stands after one on a higher tier.", "层级“{0}”的一级排在更高层级之后。",
        "Order the rungs from the lowest tier to the highest.", "请按层级由低到高排列。");

    public static readonly MessageKind NoTopRung = new(
        "PAR2315", "The ladder does not reach its highest tier '{0}'.", "阶梯没有到达最高层级“{0}”。",
        "Add a rung there: somebody must be last.", "请在最高层级添加一级：必须有最终责任人。");

    public static readonly MessageKind ReopenTooShort = new(
        "PAR2316", "The reopen window {0} is shorter than the last visit at {1}.", "重新启动的期限 {0} 短于最后一次回访 {1}。",
        "Lengthen reopenWindow.", "请延长 reopenWindow。");

    public static readonly MessageKind UnitOnUnknownTier = new(
        "PAR2318", "The unit '{0}' is on the tier '{1}', which ladder.json does not name.", "单位“{0}”的层级“{1}”未在 ladder.json 中定义。",
        "Write one of: {2}.", "请写以下之一：{2}。");

    public static readonly MessageKind CannotBeAsked = new(
        "PAR2319", "The fact '{0}' is read when grading and says neither ifMissing nor that it must be asked.", "定级会读取事实要素“{0}”，但未写明缺失时如何处理。",
        "Write \"ifMissing\" with a value or \"ask\".", "请写 \"ifMissing\"，取值或 \"ask\"。");

    public static readonly MessageKind MissingInLanguage = new(
        "PAR2320", "The text '{0}' is missing in {1}.", "文书“{0}”缺少 {1} 版本。",
        "Add it to texts/{1}.json.", "请在 texts/{1}.json 中补上。");

    public static readonly MessageKind NotOneOfSignKinds = new(
        "PAR2321", "'sign' has exactly one of any and each.", "“sign”只能有 any 或 each 之一。",
        "Write \"any\" when one signature is enough, \"each\" when all must sign.", "一人签收即可写 \"any\"，须逐一签收写 \"each\"。");

    public static readonly MessageKind ReceiverIsNothing = new(
        "PAR2322", "The receiver '{0}' names nobody.", "接收人“{0}”没有指明任何人。",
        "Write \"post\", \"posts\" or \"to\".", "请写 \"post\"、\"posts\" 或 \"to\"。");

    public static readonly MessageKind ReceiverIsBuiltIn = new(
        "PAR2323", "'{0}' is a receiver every pack has.", "“{0}”是每个规则包自带的接收人。",
        "Choose another name.", "请换一个名称。");

    public static readonly MessageKind KindIsEngines = new(
        "PAR2324", "The deadline '{0}' is the engine's own.", "时限“{0}”由引擎自行管理。",
        "Remove it.", "请删除。");

    public static readonly MessageKind RowTwice = new(
        "PAR2317", "The matrix has two rows for the same case: {0}.", "矩阵中有两行针对同一情形：{0}。",
        "Keep one of the two.", "请只保留其中一行。");

    public static readonly MessageKind CalendarMissing = new(
        "PAR2325", "Working time is counted here, but there is no calendar.json.", "此处按工作时间计算，但没有 calendar.json。",
        "Add calendar.json, or count natural time.", "请添加 calendar.json，或按自然时间计算。");

    public static readonly MessageKind CalendarEnds = new(
        "PAR2384", "The calendar ends on {0}: the limit '{1}' of {2} cannot be reckoned from today.", "日历到 {0} 为止：时限“{1}”（{2}）从今天起已无法计算。",
        "Extend calendar.json; working days beyond its end are not guessed.", "请延长 calendar.json；截止日之后的工作日不作推测。");

    public static readonly MessageKind LanguageWithoutTexts = new(
        "PAR2326", "The pack speaks {0}, but there is no texts/{0}.json.", "规则包声明了语言 {0}，但没有 texts/{0}.json。",
        "Add the file, or remove the language from pack.json.", "请添加该文件，或从 pack.json 中删除该语言。");

    public static readonly MessageKind LanguageNotListed = new(
        "PAR2327", "pack.json does not list the language {0}.", "pack.json 未列出语言 {0}。",
        "Add it to \"languages\", or remove the file.", "请加入 \"languages\"，或移走该文件。");

    public static readonly MessageKind CategoryIsNoWord = new(
        "PAR2328", "The fact 'category' must be a choice or a text.", "事实要素“category”必须是选项或文本。",
        "Write \"type\": \"choice\" with the categories as values.", "请写 \"type\": \"choice\"，并以各类别为取值。");

    public static readonly MessageKind LabelOfNothing = new(
        "PAR2329", "There is no '{0}' among the {1}, so nothing shows this label.", "{1} 中没有“{0}”，该名称不会显示。",
        "Correct the word, or remove the label.", "请更正该词，或删除该名称。");

    public static readonly MessageKind UnknownRole = new(
        "PAR2394", "There is no role '{0}'.", "没有角色“{0}”。",
        "Roles of organisation.json: {1}. Write '{2}' if that was meant, or add the role.", "organisation.json 中的角色：{1}。如本意为“{2}”，请改写；否则请添加该角色。");

    public static readonly MessageKind RoleOfNobody = new(
        "PAR2395", "Nobody in a team has the role '{0}'.", "没有队伍成员担任角色“{0}”。",
        "Add members with this role; until then whoever fills the post is proposed.", "请添加担任该角色的成员；在此之前，由岗位人员承办。");
}
