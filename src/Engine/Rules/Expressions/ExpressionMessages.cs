using Parley.Disputes;

namespace Parley.Rules.Expressions;

/// <summary>What the gates of the expression language say: ids PAR2101 to PAR2159.</summary>
internal static class ExpressionMessages
{
    public static readonly MessageKind Empty = new(
        "PAR2101", "The expression is empty.", "表达式为空。",
        "Write a condition, for example peopleInvolved >= 10.", "请写一个条件，例如 peopleInvolved >= 10。");

    public static readonly MessageKind TooLong = new(
        "PAR2102", "The expression has {0} characters; at most {1} are allowed.", "表达式有 {0} 个字符，最多允许 {1} 个。",
        "Split it into several rules or parameters.", "请拆成几条规则或几个参数。");

    public static readonly MessageKind UnknownFactGuess = new(
        "PAR2103", "Unknown fact '{0}'. Did you mean '{1}'?", "未知的事实要素“{0}”，是否应为“{1}”？",
        "Write {1}, or declare {0} in facts.json. Capitals matter.", "请改写为 {1}，或在 facts.json 中声明 {0}；注意区分大小写。");

    public static readonly MessageKind UnknownFact = new(
        "PAR2104", "Unknown fact '{0}'.", "未知的事实要素“{0}”。",
        "Declare it in facts.json, or write a text in quotes.", "请在 facts.json 中声明；如为文本，请加引号。");

    public static readonly MessageKind TooManyTokens = new(
        "PAR2105", "The expression has more than {0} words and signs.", "表达式中的词和符号超过 {0} 个。",
        "Split it into several rules or parameters.", "请拆成几条规则或几个参数。");

    public static readonly MessageKind TooDeep = new(
        "PAR2106", "The expression is nested more than {0} deep.", "表达式嵌套超过 {0} 层。",
        "Use fewer parentheses, or give a part a name as a parameter.", "请减少括号，或把其中一部分定义为参数。");

    public static readonly MessageKind WrongPunctuation = new(
        "PAR2107", "'{0}' is full-width or typographic punctuation; write '{1}'.", "“{0}”是全角或排版用标点，请写“{1}”。",
        "Switch the keyboard to English punctuation.", "请切换到英文（半角）标点。");

    public static readonly MessageKind WrongLetter = new(
        "PAR2108", "'{0}' is not an ordinary character here.", "“{0}”不是此处可用的普通字符。",
        "Type it again with the keyboard set to English.", "请切换到英文输入后重新输入。");

    public static readonly MessageKind UnknownSign = new(
        "PAR2109", "'{0}' means nothing in an expression.", "“{0}”在表达式中没有含义。",
        "Only comparisons, && || !, + - * / %, in (…), ? : and . are known.", "只可使用比较、&& || !、+ - * / %、in (…)、? : 和 .。");

    public static readonly MessageKind UseInstead = new(
        "PAR2110", "'{0}' is not used here; write '{1}'.", "此处不使用“{0}”，请写“{1}”。",
        "Write {1}.", "请改写为 {1}。");

    public static readonly MessageKind Unterminated = new(
        "PAR2111", "The text that begins here has no closing quote.", "从此处开始的文本缺少右引号。",
        "Close it with the same quote.", "请用相同的引号结束。");

    public static readonly MessageKind BadEscape = new(
        "PAR2112", "'{0}' is not allowed inside a text.", "文本中不允许出现“{0}”。",
        "After a backslash only \\, \" and ' are known; control characters never.", "反斜杠之后只能是 \\、\" 或 '，不允许控制字符。");

    public static readonly MessageKind BadNumber = new(
        "PAR2113", "'{0}' is not a number as it is written here.", "“{0}”不是此处可用的数字写法。",
        "Write whole numbers as 12, fractions as 0.5; no signs of size, no exponents, no leading zeros.", "整数写作 12，小数写作 0.5；不写后缀、指数和前导零。");

    public static readonly MessageKind NumberTooLarge = new(
        "PAR2114", "The number {0} is too large or too exact.", "数字 {0} 过大或位数过多。",
        "Whole numbers go up to 9223372036854775807, fractions have at most 28 digits.", "整数最大为 9223372036854775807，小数最多 28 位。");

    public static readonly MessageKind Expected = new(
        "PAR2115", "'{1}' is missing before '{0}'.", "“{0}”之前缺少“{1}”。",
        "Complete the expression at this place.", "请补全此处的表达式。");

    public static readonly MessageKind NotExpected = new(
        "PAR2116", "'{0}' is not expected here.", "此处不应出现“{0}”。",
        "Look for a missing operator, comma or parenthesis before it.", "请检查之前是否缺少运算符、逗号或括号。");

    public static readonly MessageKind ChainedComparison = new(
        "PAR2117", "A comparison cannot be compared again with '{0}'.", "比较的结果不能再用“{0}”比较。",
        "Write a < b && b < c instead of a < b < c.", "请把 a < b < c 写成 a < b && b < c。");

    public static readonly MessageKind SingleEquals = new(
        "PAR2118", "A single = is not a comparison.", "单个 = 不是比较。",
        "Write ==.", "请写 ==。");

    public static readonly MessageKind UnknownMember = new(
        "PAR2119", "'.{0}' is not known.", "“.{0}”不可用。",
        "Known are .Contains(…), .StartsWith(…), .EndsWith(…) for texts, .Contains(…) and .Count for choices.", "文本可用 .Contains(…)、.StartsWith(…)、.EndsWith(…)，多选可用 .Contains(…) 和 .Count。");

    public static readonly MessageKind MemberOfWrongKind = new(
        "PAR2120", "'{0}' has no '.{1}'.", "“{0}”没有“.{1}”。",
        "Known are .Contains(…), .StartsWith(…), .EndsWith(…) for texts, .Contains(…) and .Count for choices.", "文本可用 .Contains(…)、.StartsWith(…)、.EndsWith(…)，多选可用 .Contains(…) 和 .Count。");

    public static readonly MessageKind DoNotFit = new(
        "PAR2121", "The two sides of '{0}' do not fit together: {1} and {2}.", "“{0}”两边类型不符：{1} 与 {2}。",
        "Compare numbers with numbers, texts with texts in quotes, levels with levels; put a comparison in parentheses before 'not' or '!'.", "请用数字比数字、带引号的文本比文本、等级比等级；使用 not 或 ! 时请给比较加括号。");

    public static readonly MessageKind WrongOperand = new(
        "PAR2122", "'{0}' cannot be used with {1}.", "“{0}”不能用于 {1}。",
        "'not' and '!' need a yes or no: put the comparison in parentheses. '-' needs a number.", "not 和 ! 需要是非值：请给比较加括号；“-”需要数字。");

    public static readonly MessageKind NotACondition = new(
        "PAR2123", "The expression is {0}, not a condition.", "表达式是 {0}，不是条件。",
        "Compare it with something.", "请与某个值比较。");

    public static readonly MessageKind UnknownChoiceGuess = new(
        "PAR2124", "'{0}' is not one of the words of '{1}'. Did you mean '{2}'?", "“{0}”不是“{1}”可用的词，是否应为“{2}”？",
        "Write one of: {3}.", "请写以下之一：{3}。");

    public static readonly MessageKind UnknownChoice = new(
        "PAR2125", "'{0}' is not one of the words of '{1}'.", "“{0}”不是“{1}”可用的词。",
        "Write one of: {2}.", "请写以下之一：{2}。");

    public static readonly MessageKind BareWord = new(
        "PAR2126", "The word '{0}' can only be compared with: {1}.", "“{0}”只能与以下内容比较：{1}。",
        "Write for example {1} >= {0}.", "请写成例如 {1} >= {0}。");

    public static readonly MessageKind WordInQuotes = new(
        "PAR2127", "'{0}' is compared with a bare word, without quotes.", "“{0}”与不带引号的词比较。",
        "Write {0} >= {1}.", "请写成 {0} >= {1}。");

    public static readonly MessageKind TimeFact = new(
        "PAR2128", "'{0}' moves with the clock and can only be compared with a constant.", "“{0}”随时间变化，只能与常量比较。",
        "Compare it directly: {0} >= 10, or with a day in quotes.", "请直接比较，例如 {0} >= 10，或与带引号的日期比较。");

    public static readonly MessageKind NotADay = new(
        "PAR2129", "'{0}' is not a day.", "“{0}”不是日期。",
        "Write days in quotes as \"2026-03-01\".", "日期请加引号，写成 \"2026-03-01\"。");

    public static readonly MessageKind AlwaysFails = new(
        "PAR2130", "This calculation can never succeed.", "此计算永远无法得出结果。",
        "Do not divide by 0; keep numbers within their limits.", "不要除以 0，数值不要超出范围。");

    public static readonly MessageKind AlwaysTheSame = new(
        "PAR2131", "This condition is always {0}.", "此条件总是 {0}。",
        "Remove it, or compare with something that can change.", "请删除，或与会变化的内容比较。");

    public static readonly MessageKind NotUnderstood = new(
        "PAR2132", "This is not understood: {0}", "无法理解此处：{0}",
        "Write it in the simple form of the expression language.", "请用表达式语言的简单写法。");

    public static readonly MessageKind TooLarge = new(
        "PAR2133", "With its parameters put in, the expression has more than {0} parts.", "代入参数后，表达式超过 {0} 个部分。",
        "Use the parameters fewer times.", "请减少参数的使用次数。");

    public static readonly MessageKind EndsTooEarly = new(
        "PAR2134", "The expression ends before it is complete: {0} is missing.", "表达式未写完：缺少 {0}。",
        "Complete the expression.", "请补全表达式。");

    public static readonly MessageKind EmptyText = new(
        "PAR2135", "Every text contains the empty text.", "任何文本都包含空文本。",
        "Write what is looked for.", "请写出要查找的内容。");

    public static readonly MessageKind OutsideRange = new(
        "PAR2136", "{0} is outside the range of '{1}', which is {2} to {3}: the comparison is always {4}.", "{0} 超出“{1}”的范围（{2} 至 {3}）：比较结果总是 {4}。",
        "Compare with a value inside the range.", "请与范围之内的值比较。");

    public static readonly MessageKind AnswersDoNotFit = new(
        "PAR2137", "In ? : the question must be a yes or no, and both answers must be of one kind.", "在 ? : 中，问题必须是是非值，两个结果必须是同一类型。",
        "Put the question in parentheses, and compare numbers with numbers.", "请给问题加括号，并保持两个结果类型一致。");

    public static readonly MessageKind RepeatedItem = new(
        "PAR2138", "{0} stands twice in this list.", "{0} 在列表中出现了两次。",
        "Keep it once.", "请只保留一次。");

    public static readonly MessageKind HyphenInWord = new(
        "PAR2139", "The level or tier '{0}' cannot be written with hyphens in a rule: they are a subtraction there.", "规则中不能用连字符书写等级或层级“{0}”：连字符在规则中是减号。",
        "Write {1}. For a subtraction of facts put a space on both sides of the minus.", "请写作 {1}。如要将两个事实要素相减，请在减号两侧各加一个空格。");
}
