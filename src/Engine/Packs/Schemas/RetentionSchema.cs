using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

internal static class RetentionSchema
{
    public static SchemaFile Make() => TopShape.Of("retention", "How long disputes that ended stay in the journal. What is left out never happens; and nothing happens by itself, only when somebody runs 'parley archive'.", "已结束的纠纷在日志中保留多久。未写明的永不执行；一切都不会自动发生，只有运行“parley archive”时才执行。",
        May("archiveAfter", Shape.Length("How long after its last entry a dispute that ended may leave for an archive, in days or months.", "已结束的纠纷自最后一次记录起多久后可以归档，以天或月计。")),
        May("forgetPersonsAfter", Shape.Length("How long after a dispute left for an archive its persons are to be forgotten for ever, in days or months.", "纠纷归档多久后永久遗忘其中的人员，以天或月计。")));
}
