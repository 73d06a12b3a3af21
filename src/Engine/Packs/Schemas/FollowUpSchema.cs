using System.Text.Json.Nodes;
using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

internal static class FollowUpSchema
{
    private const int MostVisits = 100;

    public static SchemaFile Make() => TopShape.Of("follow-up", "When a settled dispute is visited again, and what each result does.", "何时回访，以及回访结果如何处理。",
        Must("plan", Plan("The visits after settling, for each level.", "化解后的回访，按等级。")),
        May("checkIn", Plan("The visits while another body has the matter; left out: as plan.", "移送期间的回访；不写则同 plan。")),
        May("uneasy", Shape.Object("When an uneasy visit opens the next episode.", "回访发现不稳定时，何时重新启动。",
            May("from", Shape.Name("From this level up.", "从该等级起。")),
            May("time", Shape.Whole("The n-th time, at any level.", "第几次不稳定时（任何等级）。", 1, MostVisits)))),
        May("flaredReenters", Shape.Flag("Whether a dispute that flared up again enters the loop again; usual: true.", "再次激化是否重新进入流程；通常为 true。")),
        May("reentryFloor", Shape.OneOf("The least level of the next episode: settled (as when settled, usual) or oneAbove.", "重新启动时的最低等级：settled（化解时的等级，通常）或 oneAbove（高一级）。", Shape.WordsOf<ReentryFloor>())),
        May("calmVisitsToClose", Shape.Whole("How many last visits must be calm before closing; usual 2.", "办结前最近几次回访须平稳；通常 2 次。", 0, MostVisits)),
        May("afterLastObligation", Shape.Length("A last visit so long after the last obligation is due.", "最后一项义务到期后多久再回访一次。")),
        May("source", Shape.Text("Where the days are from.", "来源。")));

    private static JsonObject Plan(string english, string chinese)
    {
        var visits = Shape.List("The visits, counted from settling.", "各次回访，自化解之日起算。", Shape.Either("A visit.", "一次回访。",
            Shape.Length("After so long.", "多久之后。"),
            Shape.Object("A visit with its method.", "注明方式的回访。",
                Must("after", Shape.Length("After so long.", "多久之后。")),
                May("method", Shape.Text("How, for example phone or in-person.", "方式，如 phone、in-person。")))));
        visits["maxItems"] = MostVisits;
        return Shape.Table(english, chinese, visits);
    }
}
