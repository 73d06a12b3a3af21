using Parley.Disputes;

namespace Parley.Packs;

/// <summary>What the checker says of a name that nothing defines. {1} holds the known names, {2} the nearest.</summary>
internal static class NameMessages
{
    public static readonly MessageKind UnknownLevel = new(
        "PAR2201", "Unknown level '{0}'.", "未知的等级“{0}”。",
        "Write one that levels.json names: {1}.", "请写 levels.json 中的等级：{1}。");

    public static readonly MessageKind UnknownLevelGuess = new(
        "PAR2202", "Unknown level '{0}'. Did you mean '{2}'?", "未知的等级“{0}”，是否应为“{2}”？",
        "Write one that levels.json names: {1}.", "请写 levels.json 中的等级：{1}。");

    public static readonly MessageKind UnknownTier = new(
        "PAR2203", "Unknown tier '{0}'.", "未知的层级“{0}”。",
        "Write one that ladder.json names: {1}.", "请写 ladder.json 中的层级：{1}。");

    public static readonly MessageKind UnknownTierGuess = new(
        "PAR2204", "Unknown tier '{0}'. Did you mean '{2}'?", "未知的层级“{0}”，是否应为“{2}”？",
        "Write one that ladder.json names: {1}.", "请写 ladder.json 中的层级：{1}。");

    public static readonly MessageKind UnknownStage = new(
        "PAR2205", "Unknown stage '{0}'.", "未知的阶段“{0}”。",
        "Write one of: {1}.", "请写以下之一：{1}。");

    public static readonly MessageKind UnknownStageGuess = new(
        "PAR2206", "Unknown stage '{0}'. Did you mean '{2}'?", "未知的阶段“{0}”，是否应为“{2}”？",
        "Write one of: {1}.", "请写以下之一：{1}。");

    public static readonly MessageKind UnknownEvent = new(
        "PAR2207", "Unknown event '{0}'.", "未知的事件“{0}”。",
        "Write the name of an event of the process: {1}.", "请写流程中的事件名称：{1}。");

    public static readonly MessageKind UnknownEventGuess = new(
        "PAR2208", "Unknown event '{0}'. Did you mean '{2}'?", "未知的事件“{0}”，是否应为“{2}”？",
        "Write the name of an event of the process.", "请写流程中的事件名称。");

    public static readonly MessageKind UnknownChannel = new(
        "PAR2209", "Unknown channel '{0}'.", "未知的化解渠道“{0}”。",
        "Write one that channels.json names: {1}.", "请写 channels.json 中的渠道：{1}。");

    public static readonly MessageKind UnknownChannelGuess = new(
        "PAR2210", "Unknown channel '{0}'. Did you mean '{2}'?", "未知的化解渠道“{0}”，是否应为“{2}”？",
        "Write one that channels.json names: {1}.", "请写 channels.json 中的渠道：{1}。");

    public static readonly MessageKind UnknownBody = new(
        "PAR2211", "Unknown body '{0}'.", "未知的承接单位“{0}”。",
        "Write one that bodies.json names: {1}.", "请写 bodies.json 中的单位：{1}。");

    public static readonly MessageKind UnknownBodyGuess = new(
        "PAR2212", "Unknown body '{0}'. Did you mean '{2}'?", "未知的承接单位“{0}”，是否应为“{2}”？",
        "Write one that bodies.json names: {1}.", "请写 bodies.json 中的单位：{1}。");

    public static readonly MessageKind UnknownReceiver = new(
        "PAR2213", "Unknown receiver '{0}'.", "未知的接收人“{0}”。",
        "Name it among the receivers of notices.json, or write a post of organisation.json: {1}.", "请在 notices.json 的 receivers 中定义，或写 organisation.json 中的岗位：{1}。");

    public static readonly MessageKind UnknownReceiverGuess = new(
        "PAR2214", "Unknown receiver '{0}'. Did you mean '{2}'?", "未知的接收人“{0}”，是否应为“{2}”？",
        "Name it among the receivers of notices.json, or write a post of organisation.json.", "请在 notices.json 的 receivers 中定义，或写 organisation.json 中的岗位。");

    public static readonly MessageKind UnknownPost = new(
        "PAR2215", "Unknown post '{0}'.", "未知的岗位“{0}”。",
        "Write one that organisation.json names: {1}.", "请写 organisation.json 中的岗位：{1}。");

    public static readonly MessageKind UnknownPostGuess = new(
        "PAR2216", "Unknown post '{0}'. Did you mean '{2}'?", "未知的岗位“{0}”，是否应为“{2}”？",
        "Write one that organisation.json names: {1}.", "请写 organisation.json 中的岗位：{1}。");

    public static readonly MessageKind UnknownText = new(
        "PAR2217", "Unknown text '{0}'.", "未知的文书“{0}”。",
        "Write it in every file of texts, or use one of: {1}.", "请在 texts 的每个文件中写明，或使用：{1}。");

    public static readonly MessageKind UnknownTextGuess = new(
        "PAR2218", "Unknown text '{0}'. Did you mean '{2}'?", "未知的文书“{0}”，是否应为“{2}”？",
        "Write it in every file of texts, or use one of: {1}.", "请在 texts 的每个文件中写明，或使用：{1}。");

    public static readonly MessageKind UnknownFact = new(
        "PAR2219", "Unknown fact '{0}'.", "未知的事实要素“{0}”。",
        "Declare it in facts.json, or write one that is: {1}.", "请在 facts.json 中声明，或写已声明的：{1}。");

    public static readonly MessageKind UnknownFactGuess = new(
        "PAR2220", "Unknown fact '{0}'. Did you mean '{2}'?", "未知的事实要素“{0}”，是否应为“{2}”？",
        "Declare it in facts.json, or write one that is.", "请在 facts.json 中声明，或写已声明的。");

    public static readonly MessageKind UnknownCategory = new(
        "PAR2221", "Unknown category '{0}'.", "未知的类别“{0}”。",
        "Write one of the values of the fact 'category': {1}.", "请写事实要素“category”的取值：{1}。");

    public static readonly MessageKind UnknownCategoryGuess = new(
        "PAR2222", "Unknown category '{0}'. Did you mean '{2}'?", "未知的类别“{0}”，是否应为“{2}”？",
        "Write one of the values of the fact 'category': {1}.", "请写事实要素“category”的取值：{1}。");

    public static readonly MessageKind UnknownChoice = new(
        "PAR2223", "'{0}' is not a value of this fact.", "“{0}”不是该事实要素的取值。",
        "Write one of: {1}.", "请写以下之一：{1}。");

    public static readonly MessageKind UnknownChoiceGuess = new(
        "PAR2224", "'{0}' is not a value of this fact. Did you mean '{2}'?", "“{0}”不是该事实要素的取值，是否应为“{2}”？",
        "Write one of: {1}.", "请写以下之一：{1}。");

    public static readonly MessageKind UnknownDifficulty = new(
        "PAR2225", "Unknown difficulty '{0}'.", "未知的难易程度“{0}”。",
        "Write one that a deadline counts by difficulty: {1}.", "请写 deadlines.json 中按难易程度列出的词：{1}。");

    public static readonly MessageKind UnknownDifficultyGuess = new(
        "PAR2226", "Unknown difficulty '{0}'. Did you mean '{2}'?", "未知的难易程度“{0}”，是否应为“{2}”？",
        "Write one that a deadline counts by difficulty: {1}.", "请写 deadlines.json 中按难易程度列出的词：{1}。");
}
