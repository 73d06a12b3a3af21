using Parley.Disputes;

namespace Parley.Packs.Checking;

/// <summary>What the checker says about words people read.</summary>
internal static class TextMessages
{
    public static readonly MessageKind UnknownPlace = new(
        "PAR2380", "The text '{0}' has the place '{1}', which nothing fills.", "文书“{0}”中的占位“{1}”没有内容可填。",
        "Write one of: {2}.", "请写以下之一：{2}。");

    public static readonly MessageKind BrokenPlace = new(
        "PAR2381", "The text '{0}' opens a place with '{{{{' that is not a word closed by '}}}}'.", "文书“{0}”中以“{{{{”开始的占位没有写成一个词并以“}}}}”结束。",
        "Write it like {{{{ dispute }}}}.", "请写成 {{{{ dispute }}}} 的形式。");

    public static readonly MessageKind LabelMissing = new(
        "PAR2382", "'{0}' is missing in {1}, a language of this pack.", "“{0}”缺少本规则包语言 {1} 的文字。",
        "Add it.", "请补上。");
}
