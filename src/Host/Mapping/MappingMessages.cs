using Parley.Disputes;

namespace Parley.Host.Mapping;

/// <summary>What reading a mapping may say: ids PAR3021 to PAR3039. The reader of JSON has its own.</summary>
internal static class MappingMessages
{
    public static readonly MessageKind UnknownTimeZone = new("PAR3021",
        "'{0}' is no time zone.", "“{0}”不是时区。",
        "Write an IANA name such as Asia/Shanghai, or UTC.", "请写 IANA 时区名，例如 Asia/Shanghai 或 UTC。");

    public static readonly MessageKind UnknownEncoding = new("PAR3022",
        "'{0}' is no known encoding.", "“{0}”不是已知的编码。",
        "Write utf-8, gb18030, utf-16 or windows-1252.", "请写 utf-8、gb18030、utf-16 或 windows-1252。");

    public static readonly MessageKind NotASeparator = new("PAR3023",
        "'{0}' cannot separate fields.", "“{0}”不能作为分隔符。",
        "Write one character: , ; | or a tab.", "请写一个字符：, ; | 或制表符。");

    public static readonly MessageKind UnknownCommand = new("PAR3024",
        "There is no command '{0}' that a mapping may send.", "没有映射可用的命令“{0}”。",
        "Did you mean '{1}'? The commands are listed in docs/mapping.md.", "是否应为“{1}”？可用命令见 docs/mapping.zh-CN.md。");

    public static readonly MessageKind MemberMissing = new("PAR3025",
        "{0} needs the member '{1}'.", "{0} 缺少成员“{1}”。",
        "Add it: a constant, or a column.", "请加上该成员：可为常量或列。");

    public static readonly MessageKind NotMappable = new("PAR3026",
        "The member '{0}' cannot be mapped.", "成员“{0}”不能映射。",
        "Leave it out; the engine or the step fills it in.", "请删去；由引擎或步骤自动填写。");

    public static readonly MessageKind NoValue = new("PAR3027",
        "A value is a constant, or an object with 'column' or 'text'.", "值应为常量，或含 'column'、'text' 之一的对象。",
        "Write one of the three.", "请写三者之一。");

    public static readonly MessageKind BadTemplate = new("PAR3028",
        "The text '{0}' has a brace that opens or closes no column.", "文本“{0}”中有不成对的花括号。",
        "Write {{column}}; a brace itself is written twice.", "请写成 {{列名}}；花括号本身写两次。");

    public static readonly MessageKind NotOneTest = new("PAR3029",
        "A condition needs exactly one of 'is', 'isNot' and 'blank'.", "条件须且只能写 'is'、'isNot'、'blank' 之一。",
        "Keep one of them.", "请只保留其中一个。");

    public static readonly MessageKind DoOrIgnore = new("PAR3030",
        "An activity either does something or is ignored.", "一项活动要么执行命令，要么忽略。",
        "Write 'do' or 'ignore', not both and not neither.", "请写 'do' 或 'ignore' 之一。");

    public static readonly MessageKind UnknownFact = new("PAR3031",
        "The rule pack has no fact '{0}'.", "规则包中没有要素“{0}”。",
        "Did you mean '{1}'? Facts are declared in facts.json.", "是否应为“{1}”？要素在 facts.json 中声明。");

    public static readonly MessageKind NothingReports = new("PAR3032",
        "No activity of this mapping sends Report, so no dispute can begin.", "本映射没有任何活动发送 Report，无法建立纠纷。",
        "Map the activity that opens a case to Report.", "请将立案的活动映射为 Report。");

    public static readonly MessageKind UnknownActivity = new("PAR3033",
        "There is no activity '{0}' that says what it does.", "没有说明做法的活动“{0}”。",
        "Add it to 'activities'.", "请将其加入 'activities'。");
}
