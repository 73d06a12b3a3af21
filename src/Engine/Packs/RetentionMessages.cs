using Parley.Disputes;

namespace Parley.Packs;

/// <summary>What the checker says of <c>retention.json</c>: from PAR2461.</summary>
internal static class RetentionMessages
{
    public static readonly MessageKind NeedsDays = new("PAR2461",
        "How long something is kept cannot be written {0}: write days or months.", "保留时长不能写作 {0}：请使用天或月。",
        "Write for example 730d or 24mo.", "例如写作 730d 或 24mo。");

    public static readonly MessageKind AtOnce = new("PAR2462",
        "Nothing is kept for no time at all.", "保留时长不能为零。",
        "Write at least 1d, or leave the line out for never.", "至少写 1d；不写该项则表示永不执行。");
}
