using Parley.Disputes;

namespace Parley.Host.Ledgers;

/// <summary>What reading ledgers may say: ids PAR3001 to PAR3019.</summary>
internal static class LedgerMessages
{
    public static readonly MessageKind Truncated = new("PAR3001",
        "The file '{0}' ends too early: it was not copied whole. Nothing was written.", "文件“{0}”不完整，提前结束。未写入任何内容。",
        "Fetch the file again and compare its size.", "请重新获取该文件并核对大小。");

    public static readonly MessageKind NotCompressed = new("PAR3002",
        "The file '{0}' is damaged or not gzip. Nothing was written.", "文件“{0}”已损坏或不是 gzip 格式。未写入任何内容。",
        "Fetch the file again, or give it without '.gz' when it is not compressed.", "请重新获取该文件；若未压缩，请去掉“.gz”。");

    public static readonly MessageKind NoHeader = new("PAR3003",
        "The file '{0}' has no header row. Nothing was written.", "文件“{0}”没有表头。未写入任何内容。",
        "The first row names the columns.", "首行须为列名。");

    public static readonly MessageKind MissingColumn = new("PAR3004",
        "The file '{0}' lacks the column(s) {1} that the mapping reads. Nothing was written.", "文件“{0}”缺少映射所用的列：{1}。未写入任何内容。",
        "Name the columns as the header does. It has: {2}.", "请按表头填写列名。表头有：{2}。");

    public static readonly MessageKind ColumnTwice = new("PAR3005",
        "The header of '{0}' names the column '{1}' twice. Nothing was written.", "文件“{0}”的表头中列“{1}”出现了两次。未写入任何内容。",
        "Give each column a name of its own.", "请为每列使用不同的名称。");

    public static readonly MessageKind NotAWorkbook = new("PAR3006",
        "The file '{0}' cannot be read as an Excel workbook: {1} Nothing was written.", "无法将文件“{0}”作为 Excel 工作簿读取：{1} 未写入任何内容。",
        "Save it as .xlsx, or as CSV.", "请另存为 .xlsx 或 CSV。");

    public static readonly MessageKind NoSuchSheet = new("PAR3007",
        "The workbook '{0}' has no sheet '{1}'. Nothing was written.", "工作簿“{0}”中没有工作表“{1}”。未写入任何内容。",
        "Its sheets are: {2}.", "工作表有：{2}。");

    public static readonly MessageKind UnknownKind = new("PAR3008",
        "The file '{0}' is neither .csv, .csv.gz nor .xlsx. Nothing was written.", "文件“{0}”不是 .csv、.csv.gz 或 .xlsx。未写入任何内容。",
        "Save it as one of these.", "请另存为其中一种格式。");

    public static readonly MessageKind WrongFieldCount = new("PAR3011",
        "The row has {0} fields, the header {1}.", "该行有 {0} 个字段，表头有 {1} 个。",
        "Put a field that holds the separator into double quotes.", "请将含分隔符的字段用双引号括起。");

    public static readonly MessageKind BrokenQuote = new("PAR3012",
        "A double quote is not closed, or stands in the middle of a field.", "双引号未闭合，或出现在字段中间。",
        "Put the whole field into double quotes, and double each quote inside it.", "请将整个字段用双引号括起，字段内的双引号写两次。");

    public static readonly MessageKind NotThisEncoding = new("PAR3013",
        "The row holds bytes that are no characters in the encoding {0}.", "该行含有不属于 {0} 编码的字节。",
        "Say in the mapping's \"input\" in which encoding the file was saved.", "请在映射的 \"input\" 中写明文件的编码。");
}
