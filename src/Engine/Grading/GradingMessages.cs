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

    public static readonly MessageKind BelowFloor = new("PAR0913",
        "Level {0} lies below {1}, which this episode does not fall below.", "{0} 等级低于 {1}，本轮次不得低于该等级。",
        "Name {1} or a higher level.", "请填写 {1} 或更高等级。");
}
