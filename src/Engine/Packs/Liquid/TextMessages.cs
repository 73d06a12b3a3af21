using Parley.Disputes;

namespace Parley.Packs.Liquid;

/// <summary>What the checker says about texts people receive.</summary>
internal static class TextMessages
{
    public static readonly MessageKind UnknownPlace = new(
        "PAR2380", "The text '{0}' has the place '{1}', which nothing fills.", "文书“{0}”中的占位“{1}”没有内容可填。",
        "Write one of: {2}.", "请写以下之一：{2}。");

    public static readonly MessageKind BrokenPlace = new(
        "PAR2381", "The text '{0}' is no Liquid: {1}", "文书“{0}”不是有效的 Liquid：{1}",
        "Write a place like {{{{ dispute }}}}.", "占位请写成 {{{{ dispute }}}} 的形式。");

    public static readonly MessageKind UnknownFilter = new(
        "PAR2385", "The text '{0}' has the filter '{1}', which texts do not have.", "文书“{0}”使用了文书中没有的过滤器“{1}”。",
        "Use one of: {2}.", "请使用以下之一：{2}。");

    public static readonly MessageKind NoSuchTag = new(
        "PAR2386", "The text '{0}' has the tag '{1}'; texts have places and conditions only.", "文书“{0}”使用了标签“{1}”；文书中只能有占位和条件。",
        "Use if, elsif, else, unless or case; the rest is written out.", "请使用 if、elsif、else、unless 或 case；其余内容请直接写出。");
}
