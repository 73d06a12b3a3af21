using Parley.Disputes;

namespace Parley.Administration;

/// <summary>Why nothing is archived, brought back or forgotten: from PAR0864.</summary>
internal static class ArchiveMessages
{
    public static readonly MessageKind NoRule = new("PAR0864",
        "No rule says how long disputes that ended are kept, so none leaves.", "没有规定已结束的纠纷保留多久，因此不归档。",
        "Write \"archiveAfter\" into retention.json beside organisation.json; see docs/packs.md.", "请在 organisation.json 旁的 retention.json 中写明 archiveAfter，见 docs/packs.zh-CN.md。");

    public static readonly MessageKind NoRuleToForget = new("PAR0865",
        "No rule says when the persons of archived disputes are forgotten, so nobody is.", "没有规定何时遗忘已归档纠纷中的人员，因此不遗忘任何人。",
        "Write \"forgetPersonsAfter\" into retention.json beside organisation.json; see docs/packs.md.", "请在 organisation.json 旁的 retention.json 中写明 forgetPersonsAfter，见 docs/packs.zh-CN.md。");

    public static readonly MessageKind NotArchived = new("PAR0866",
        "{0} is in no archive.", "{0} 未归档。",
        "It is in the database; nothing needs to be brought back.", "它就在数据库中，无需取回。");
}
