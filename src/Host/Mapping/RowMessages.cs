using Parley.Disputes;

namespace Parley.Host.Mapping;

/// <summary>Why a row cannot be read as its mapping wants it: ids PAR3041 to PAR3059. The first six are also said of constants in a mapping.</summary>
internal static class RowMessages
{
    public static readonly MessageKind NotAMoment = new("PAR3041",
        "'{0}' is no moment: no such date or time, or written in another way.", "“{0}”不是有效的时间：日期或时刻不存在，或写法不同。",
        "Write it as 2026-03-01T08:30:00, or name the pattern in the mapping's 'times'.", "请写成 2026-03-01T08:30:00 的形式，或在映射的 'times' 中写明格式。");

    public static readonly MessageKind NotANumber = new("PAR3042",
        "'{0}' is no number.", "“{0}”不是数字。",
        "Write digits with a point: 1250.5.", "请用数字和小数点书写：1250.5。");

    public static readonly MessageKind NotAnAnswer = new("PAR3043",
        "'{0}' is neither yes nor no.", "“{0}”既不是“是”也不是“否”。",
        "Write true or false, or map the value in 'values'.", "请写 true 或 false，或在 'values' 中给出对应值。");

    public static readonly MessageKind NotAWord = new("PAR3044",
        "'{0}' is not one of: {1}.", "“{0}”不在可用的词之内：{1}。",
        "Map the value in 'values', or say 'otherwise'.", "请在 'values' 中给出对应值，或写明 'otherwise'。");

    public static readonly MessageKind NotALength = new("PAR3045",
        "'{0}' is no length of time.", "“{0}”不是时限长度。",
        "Write 30min, 2h, 3d, 5wd or 1mo.", "请写 30min、2h、3d、5wd 或 1mo。");

    public static readonly MessageKind NotADay = new("PAR3046",
        "'{0}' is no day.", "“{0}”不是日期。",
        "Write it as 2026-03-01.", "请写成 2026-03-01 的形式。");

    public static readonly MessageKind UnknownValue = new("PAR3051",
        "The mapping knows no '{1}' for the column '{0}'.", "列“{0}”的值“{1}”在映射中没有对应。",
        "Add it to 'values', or say 'otherwise'.", "请加入 'values'，或写明 'otherwise'。");

    public static readonly MessageKind UnknownActivity = new("PAR3052",
        "The mapping knows no activity '{0}'.", "映射中没有活动“{0}”。",
        "Add it to 'activities', or say in 'unknownActivity' by which rule it is ignored.", "请加入 'activities'，或在 'unknownActivity' 中写明按哪条规则忽略。");

    public static readonly MessageKind Blank = new("PAR3053",
        "There is nothing to fill '{0}' with.", "没有可填入“{0}”的内容。",
        "Fill in the cell, or give 'blank' in the mapping.", "请填写单元格，或在映射中给出 'blank'。");

    public static readonly MessageKind NotACommand = new("PAR3054",
        "{0} cannot be made of this row: {1}", "该行无法组成 {0}：{1}",
        "Look at the member that is named.", "请检查所指成员。");
}
