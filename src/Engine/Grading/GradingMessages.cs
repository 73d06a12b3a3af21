using Parley.Disputes;

namespace Parley.Grading;

/// <summary>What grading may say.</summary>
internal static class GradingMessages
{
    public static readonly MessageKind MayNotLower = new("PAR0911",
        "Post '{0}' may not lower level {1}.", "“{0}”岗位无权降低 {1} 等级。",
        "Posts that may: {2}.", "有权降低的岗位：{2}。");

    public static readonly MessageKind ReasonAndEnd = new("PAR0912",
        "A reason and an end date are given; lowering needs a second person.", "须说明理由和截止时间；降低等级须由第二人批准。",
        "Fill in both.", "请填写理由和截止时间。");
}
