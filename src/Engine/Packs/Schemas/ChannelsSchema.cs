using Parley.Disputes;
using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

internal static class ChannelsSchema
{
    public static SchemaFile Make() => TopShape.Of("channels", "The ways in which disputes are settled.", "化解渠道。",
        Must("channels", Shape.Table("The channels by name.", "各渠道。", Shape.Object("A channel.", "一个渠道。",
            May("label", Shape.Wording("The name people see.", "显示名称。")),
            May("takes", Shape.List("Which kinds of matter it takes: values of the fact 'category'; left out: all.", "受理的类别，即情况 category 的值；不写则全部。", Shape.Text("A category.", "类别。"), allowEmpty: false)),
            May("refusesNotMediable", Shape.Flag("Whether matters marked notMediable cannot be given to it; usual: false.", "是否不接收标记为 notMediable 的事项；通常为 false。")),
            May("sessions", Shape.Whole("How many sessions at most.", "最多调解几次。", 1, 1000)),
            May("difficulty", Shape.Text("A key of the settling deadline; usual: ordinary.", "化解时限所用的难易程度；通常为 ordinary。")),
            May("forms", Shape.List("The forms of agreement; usual: all.", "协议形式；通常全部。", Shape.OneOf("A form.", "形式。", Shape.WordsOf<AgreementForm>()), allowEmpty: false)),
            Must("post", Shape.Name("The post that works on it.", "承办岗位。")),
            May("role", Shape.Text("The role of organisation.json whose people in the nearest team are proposed to work on it; left out: whoever fills the post.", "由最近队伍中担任该角色（见 organisation.json）的人承办；不写则由岗位人员承办。")),
        May("source", Shape.Text("On what authority.", "依据。"))))));
}
