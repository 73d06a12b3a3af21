using System.Text.Json.Nodes;
using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

internal static class DeadlinesSchema
{
    public static SchemaFile Make() => TopShape.Of("deadlines", "Every limit is here and nowhere else; the days of visits are in follow-up.json.", "全部时限都在此处；回访日期在 follow-up.json。",
        Must("deadlines", Shape.Table($"The limits by kind. Kinds the engine knows: {string.Join(", ", EngineKind.All.Select(k => k.Kind))}; others may have any name.", "各类时限；引擎已知的种类可省略 starts 和 stops，其余名称自定。", Deadline(), allowEmpty: false)));

    private static JsonObject Deadline() => Shape.Object("A limit.", "一项时限。",
        May("label", Shape.Wording("The name people see.", "显示名称。")),
        May("starts", Events("The events that start it; left out where the engine knows the kind.", "开始计时的事件；引擎已知的种类可不写。")),
        May("stops", Events("The events that meet it.", "完成任务的事件。")),
        May("while", Shape.List("The stages in which it runs; left out: every active one. Elsewhere it is dropped.", "在哪些阶段有效；不写则为全部办理阶段，其他阶段自动取消。", Shape.OneOf("A stage.", "阶段。", StageWords.Active), allowEmpty: false)),
        May("holder", Shape.Name("The receiver whose duty it is.", "责任人（接收人或岗位）。")),
        May("by", Shape.OneOf("What the length depends on, when it is a table.", "时长为表时，按什么区分。", Shape.WordsOf(LengthBy.Nothing))),
        May("length", LengthShapes.OneOrTable("How long: a length, or a table with 'by'.", "时长；或配合 by 写成表。")),
        May("calendar", LengthShapes.Calendar()),
        May("given", Shape.Flag("true: the due moment is handed over by the ledger, the order, the agreement or the plan of visits.", "true：到期时间由台账、督办、协议或回访计划给出。")),
        May("earlyWarning", Shape.Length("How long before the holder is reminded.", "提前多久提醒责任人。")),
        May("pauseReasons", Shape.Set("The reasons for which it may be paused; none: it may not.", "可以暂停的理由；没有则不可暂停。", Shape.Text("A reason.", "理由。"))),
        May("extension", Shape.Object("How it may be extended; left out: it may not.", "如何延期；不写则不可延期。",
            Must("most", Shape.Length("By how much at most.", "最多延长多久。")),
            May("times", Shape.Whole("How often; usual 1.", "可延期几次；通常 1 次。", 1, 100)),
            May("twoPeople", Shape.Flag("Whether it takes two people; usual: true.", "是否须两人办理；通常为 true。")))),
        May("missed", Shape.OneOf("What missing it does: climb (usual), supervise, tell or nothing.", "逾期后：climb 上升（通常）、supervise 督办、tell 通知、nothing 不处理。", Shape.WordsOf<MissedAction>())),
        May("repeats", Shape.Flag("Starts again when met, as long as its stages last.", "完成后是否重新开始。")),
        May("onRise", Shape.Flag("A rise of the level shortens it; usual when it is by level.", "升级时缩短时限；按等级区分时通常如此。")),
        May("legalBasis", Shape.Text("The law it follows from.", "法律依据。")),
        May("source", Shape.Text("Where the length is from.", "时长的来源。")));

    private static JsonObject Events(string english, string chinese) => Shape.List(english, chinese, Shape.OneOf("An event of the process.", "流程事件。", EventNames.All));
}
