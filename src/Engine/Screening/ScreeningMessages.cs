using Parley.Disputes;

namespace Parley.Screening;

/// <summary>What screening may say.</summary>
internal static class ScreeningMessages
{
    public static readonly MessageKind NotWatchedAnyMore = new("PAR0402",
        "Only a closed or dismissed dispute within {0} of its end can be reopened; this one ended at {1}.", "只有办结或不予受理后 {0} 内的纠纷可以重新进入；本纠纷结束于 {1}。",
        "Report the matter anew; it is linked by its place and parties.", "请重新登记上报；系统会按地点和当事人关联。");

    public static readonly MessageKind ReasonAndRoute = new("PAR0403",
        "A reason is given, and where else the people can turn; at the levels of danger the pack names, or in a later episode, a second person approves.", "须说明理由并告知其他途径；达到规则包规定等级或再次进入的纠纷须由第二人批准。",
        "Fill in both.", "请填写理由和其他途径。");

    public static readonly MessageKind SecondPersonFrom = new("PAR0404",
        "A reason is given; at the levels of danger the pack names a second person approves.", "须说明理由；达到规则包规定等级的须由第二人批准。",
        "Fill in the reason.", "请填写理由。");
}
