using Parley.Disputes;

namespace Parley.Reading;

/// <summary>What the reader of JSON files says: ids PAR2001 to PAR2049.</summary>
internal static class ReadingMessages
{
    public static readonly MessageKind TooLarge = new(
        "PAR2001", "The file has {0} bytes; at most {1} are read.", "文件有 {0} 字节，最多读取 {1} 字节。",
        "Split the file, or take out what nothing reads.", "请拆分文件，或删去没有用到的内容。");

    public static readonly MessageKind NotUtf8 = new(
        "PAR2002", "The file is not valid UTF-8 here.", "此处不是有效的 UTF-8 编码。",
        "Save the file as UTF-8.", "请将文件另存为 UTF-8 编码。");

    public static readonly MessageKind UnexpectedCharacter = new(
        "PAR2003", "'{0}' is not expected here; this is not valid JSON.", "此处不应出现“{0}”，不是有效的 JSON。",
        "Look for a missing comma, colon, quote or bracket just before this place.", "请检查此处之前是否缺少逗号、冒号、引号或括号。");

    public static readonly MessageKind Comment = new(
        "PAR2004", "Comments are not allowed in JSON.", "JSON 中不允许写注释。",
        "Write \"note\": \"…\" inside the object instead.", "请在对象内改写为 \"note\": \"…\"。");

    public static readonly MessageKind TrailingComma = new(
        "PAR2005", "There is a comma before the closing bracket.", "右括号之前多了一个逗号。",
        "Remove the comma.", "请删除该逗号。");

    public static readonly MessageKind WrongPunctuation = new(
        "PAR2006", "'{0}' is not JSON punctuation; '{1}' was probably meant.", "“{0}”不是 JSON 标点，可能应为“{1}”。",
        "Switch the keyboard to English punctuation and write {1}.", "请切换到英文标点，改写为 {1}。");

    public static readonly MessageKind EndsTooEarly = new(
        "PAR2007", "The file ends before its value is complete.", "文件内容不完整，提前结束。",
        "Check whether the file was copied whole and every bracket and quote is closed.", "请检查文件是否完整，括号和引号是否都已闭合。");

    public static readonly MessageKind TooDeep = new(
        "PAR2008", "Values are nested more than {0} deep.", "嵌套超过 {0} 层。",
        "Put less inside one another.", "请减少嵌套层数。");

    public static readonly MessageKind DuplicateKey = new(
        "PAR2009", "The key '{0}' stands twice in this object.", "键“{0}”在同一对象中出现了两次。",
        "Keep one of the two.", "请只保留其中一个。");

    public static readonly MessageKind BadText = new(
        "PAR2010", "The text holds half of a surrogate pair, which is no character.", "文本中含有不成对的代理字符，不是有效字符。",
        "Write the character itself instead of its \\u escapes.", "请直接写出该字符，不要写 \\u 转义。");

    public static readonly MessageKind SecondDocument = new(
        "PAR2011", "Something follows the end of the JSON value.", "JSON 内容结束之后还有其他内容。",
        "Keep one value in the file.", "一个文件中只能有一个 JSON 值。");

    public static readonly MessageKind NumberTooLarge = new(
        "PAR2012", "The number {0} is too large.", "数字 {0} 过大。",
        "Write a smaller number.", "请写较小的数字。");

    public static readonly MessageKind KeyTooLong = new(
        "PAR2013", "A key has {0} characters; at most {1} are allowed.", "键有 {0} 个字符，最多允许 {1} 个。",
        "Use a shorter name.", "请使用较短的名称。");

    public static readonly MessageKind MoreFindings = new(
        "PAR2014", "More than {0} findings; the rest is left out.", "问题超过 {0} 条，其余从略。",
        "Correct the first ones and check again.", "请先改正前面的问题，再重新检查。");

    public static readonly MessageKind WrongKind = new(
        "PAR2020", "A JSON {0} is wanted here, not a JSON {1}.", "此处应为 JSON {0}，而不是 {1}。",
        "Write a JSON {0}.", "请改写为 {0}。");

    public static readonly MessageKind Missing = new(
        "PAR2021", "The key '{0}' is missing.", "缺少键“{0}”。",
        "Add \"{0}\" to this object.", "请在此对象中加上 \"{0}\"。");

    public static readonly MessageKind UnknownKey = new(
        "PAR2022", "Unknown key '{0}'; nothing reads it.", "未知的键“{0}”，没有任何功能使用它。",
        "Remove it. Known here: {1}.", "请删除。此处可用：{1}。");

    public static readonly MessageKind UnknownKeyGuess = new(
        "PAR2023", "Unknown key '{0}'. Did you mean '{1}'?", "未知的键“{0}”，是否应为“{1}”？",
        "Write \"{1}\", or remove it.", "请改写为 \"{1}\"，或将其删除。");

    public static readonly MessageKind UnknownWord = new(
        "PAR2024", "'{0}' is not one of: {1}.", "“{0}”不在可用的词之内：{1}。",
        "Write one of: {1}.", "请写以下之一：{1}。");

    public static readonly MessageKind UnknownWordGuess = new(
        "PAR2025", "'{0}' is not a word known here. Did you mean '{1}'?", "“{0}”不是此处可用的词，是否应为“{1}”？",
        "Write one of: {2}.", "请写以下之一：{2}。");

    public static readonly MessageKind OutOfRange = new(
        "PAR2026", "{0} is outside {1} to {2}.", "{0} 不在 {1} 到 {2} 之间。",
        "Write a number from {1} to {2}, both included.", "请写 {1} 到 {2} 之间（含两端）的数。");

    public static readonly MessageKind NotWhole = new(
        "PAR2027", "{0} is not a whole number.", "{0} 不是整数。",
        "Write a whole number.", "请写整数。");

    public static readonly MessageKind NotALength = new(
        "PAR2028", "'{0}' is not a length of time.", "“{0}”不是时限长度。",
        "Write 30min, 2h, 3d (calendar days), 5wd (working days) or 1mo.", "请写 30min、2h、3d（自然日）、5wd（工作日）或 1mo。");

    public static readonly MessageKind NotExact = new(
        "PAR2029", "The number {0} cannot be kept exactly.", "数字 {0} 无法精确保存。",
        "Write at most 28 digits.", "请最多写 28 位数字。");

    public static readonly MessageKind EmptyText = new(
        "PAR2030", "The text is empty.", "文本为空。",
        "Write something, or leave the key out.", "请填写内容，或删去该键。");

    public static readonly MessageKind TextTooLong = new(
        "PAR2031", "The text has {0} characters; at most {1} are allowed.", "文本有 {0} 个字符，最多允许 {1} 个。",
        "Shorten it.", "请缩短。");

    public static readonly MessageKind NotADay = new(
        "PAR2032", "'{0}' is not a day.", "“{0}”不是日期。",
        "Write it as 2026-03-01.", "请写成 2026-03-01 的形式。");

    public static readonly MessageKind NotATime = new(
        "PAR2033", "'{0}' is not a time of day.", "“{0}”不是时刻。",
        "Write it as 08:30.", "请写成 08:30 的形式。");

    public static readonly MessageKind EmptyList = new(
        "PAR2034", "The list is empty.", "列表为空。",
        "Write at least one entry.", "请至少写一项。");

    public static readonly MessageKind RepeatedEntry = new(
        "PAR2035", "'{0}' stands twice in this list.", "“{0}”在列表中出现了两次。",
        "Keep it once.", "请只保留一次。");
}
