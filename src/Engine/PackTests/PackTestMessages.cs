using Parley.Disputes;

namespace Parley.PackTests;

/// <summary>What the tests of a pack say: ids PAR2501 to PAR2549; from PAR2520 a case that failed.</summary>
internal static class PackTestMessages
{
    public static readonly MessageKind BadDisputeName = new(
        "PAR2513", "'{0}' cannot be the name of another dispute of a case.", "“{0}”不能作为用例中另一纠纷的名称。",
        "Use letters, digits, '.', '_' and '-', and not 'case'.", "请使用字母、数字、“.”、“_”和“-”，且不能写作 case。");

    public static readonly MessageKind NotSilenced = new(
        "PAR2514", "The silence of the case was refused: {0}", "用例中的静默被拒绝：{0}",
        "Correct it as the refusal says.", "请按拒绝原因修改。");

    public static readonly MessageKind NotATest = new(
        "PAR2501", "Nothing reads the file {0} of the tests.", "测试文件夹中的文件 {0} 不会被读取。",
        "Name a test so that it ends with .test.json, or take the file out of the folder.", "测试文件名须以 .test.json 结尾，否则请移出该文件夹。");

    public static readonly MessageKind TooMany = new(
        "PAR2502", "{0} of these; at most {1} are allowed.", "共 {0} 项，最多允许 {1} 项。",
        "Split the case, or keep fewer.", "请拆分用例或减少数量。");

    public static readonly MessageKind GoesBack = new(
        "PAR2503", "This step is earlier than the one before it.", "该步骤的时间早于前一步骤。",
        "Write the steps in the order of time; each 'at' counts from the report.", "请按时间先后书写步骤；每个“at”均从上报时起算。");

    public static readonly MessageKind BeyondCalendar = new(
        "PAR2504", "{0} after the report cannot be reckoned: {1}", "无法推算上报后 {0} 的时间：{1}",
        "Extend the calendar, or write a shorter time.", "请延长日历，或写较短的时间。");

    public static readonly MessageKind NotForTests = new(
        "PAR2505", "'{0}' is not a command that a step may give.", "“{0}”不是步骤可以使用的命令。",
        "Facts of the report belong to 'given'; deadlines fire by themselves.", "上报内容写在“given”中；时限到期会自动触发。");

    public static readonly MessageKind BadCommand = new(
        "PAR2506", "The command {0} cannot be read from this: {1}", "无法据此读取命令 {0}：{1}",
        "See docs/packs.md for the form of commands in tests.", "测试中命令的写法见 docs/packs.zh-CN.md。");

    public static readonly MessageKind UnknownHolder = new(
        "PAR2507", "'{0}' is no post of this organisation.", "“{0}”不是本组织机构的岗位。",
        "Write a post, or post@unit.", "请写岗位，或“岗位@单位”。");

    public static readonly MessageKind StandsForNothing = new(
        "PAR2508", "'{0}' stands for nothing at this moment.", "“{0}”此时没有对应内容。",
        "Use $warning, $proposal, $obligation, $help, $order, $review, $deadline: with a kind or $at: with a time, when there is one.",
        "可用 $warning、$proposal、$obligation、$help、$order、$review、$deadline: 加种类、$at: 加时间，且此时须存在。");

    public static readonly MessageKind Nobody = new(
        "PAR2509", "Nobody could be found who may give the command {0}.", "找不到可以执行命令 {0} 的人员。",
        "Write \"by\" with a post, or post@unit, that is held by somebody.", "请用 \"by\" 写明有人任职的岗位或“岗位@单位”。");

    public static readonly MessageKind ExpectsNothing = new(
        "PAR2510", "This expectation says nothing.", "该预期没有任何内容。",
        "Add what must hold, such as \"level\".", "请写明应成立的内容，例如 \"level\"。");

    public static readonly MessageKind NotReported = new(
        "PAR2511", "The report was refused: {0}", "上报被拒绝：{0}",
        "Correct 'given'.", "请更正“given”。");

    public static readonly MessageKind ReachedByNone = new(
        "PAR2512", "No case reaches {0}.", "没有用例触及 {0}。",
        "Write a case that comes to it, or take it out of the pack.", "请编写触及它的用例，或将其从规则包中删除。");

    public static readonly MessageKind StepRefused = new(
        "PAR2520", "{0} was refused: {1}", "{0} 被拒绝：{1}",
        "If it must be refused, expect it with \"refused\" and the id.", "如果本应被拒绝，请用 \"refused\" 和编号写明预期。");

    public static readonly MessageKind NeverEnds = new(
        "PAR2521", "More than {0} deadlines fired; the case was stopped.", "触发的时限超过 {0} 个，用例已停止。",
        "Look for deadlines that start one another without end, or let less time pass.", "请检查是否有时限循环触发，或缩短经过的时间。");

    public static readonly MessageKind CannotGoOn = new(
        "PAR2522", "The case could not go on: {0}", "用例无法继续：{0}",
        "Correct the pack, or let less time pass.", "请更正规则包，或缩短经过的时间。");

    public static readonly MessageKind TooSlow = new(
        "PAR2523", "The tests of the pack were stopped: they took longer than {0} seconds.", "规则包的测试超过 {0} 秒，已停止。",
        "Split long cases or keep fewer; the host can allow more time.", "请拆分或减少用例；主机可以放宽时间。");

    public static readonly MessageKind Other = new(
        "PAR2530", "{0} at {1}: expected {2}, but it was {3}.", "{1} 时的 {0}：预期 {2}，实际为 {3}。",
        "Correct the rules of the pack, or what the test expects.", "请更正规则包，或修改测试的预期。");

    public static readonly MessageKind Lacks = new(
        "PAR2531", "{0} at {1}: expected {2}, but there was only: {3}.", "{1} 时的 {0}：预期有 {2}，实际只有：{3}。",
        "Correct the rules of the pack, or what the test expects.", "请更正规则包，或修改测试的预期。");

    public static readonly MessageKind HasToo = new(
        "PAR2532", "{0} at {1}: {2} was not expected, but it was there.", "{1} 时的 {0}：不应有 {2}，实际却有。",
        "Correct the rules of the pack, or what the test expects.", "请更正规则包，或修改测试的预期。");
}
