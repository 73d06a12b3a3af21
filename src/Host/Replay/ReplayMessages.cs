using Parley.Disputes;

namespace Parley.Host.Replay;

/// <summary>What replay and import themselves may say: ids PAR3061 to PAR3079.</summary>
internal static class ReplayMessages
{
    public static readonly MessageKind MapNotUsed = new("PAR3061",
        "The mapping '{0}' has {1} error(s) and is not used. Nothing was written.", "映射“{0}”有 {1} 个错误，不予使用。未写入任何内容。",
        "Correct what is said above; the format is described in docs/mapping.md.", "请按上述提示修改；格式说明见 docs/mapping.zh-CN.md。");

    public static readonly MessageKind MoreUnreadable = new("PAR3062",
        "{0} further rows cannot be read.", "另有 {0} 行无法读取。",
        "Correct the ones named above first.", "请先更正上面列出的行。");
}
