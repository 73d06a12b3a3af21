using Parley.Disputes;

namespace Parley.Records;

/// <summary>What keeping records may say.</summary>
internal static class RecordsMessages
{
    public static readonly MessageKind NoFacts = new("PAR0321",
        "No fact was given.", "没有填写事实要素。",
        "Give at least one fact.", "请至少填写一项事实要素。");

    public static readonly MessageKind UnknownFact = new("PAR0322",
        "The dispute has no fact '{0}' to correct.", "本纠纷没有可更正的要素“{0}”。",
        "Add it with AddFacts.", "请用补充要素添加。");

    public static readonly MessageKind FactsFit = new("PAR0323",
        "The facts are declared by the rule pack and within their ranges.", "要素须为规则包所声明并在范围之内。",
        "Use the names and ranges of facts.json.", "请使用 facts.json 中的名称和范围。");

    public static readonly MessageKind TwoPeopleErase = new("PAR0324",
        "A second person approves.", "须由第二人批准。",
        "Let another person with the post approve the proposal.", "请由另一名有权限的人员批准。");

    public static readonly MessageKind UnknownDuty = new("PAR0326",
        "The dispute has no open duty '{0}'.", "本纠纷没有待办“{0}”。",
        "Open duties: {1}.", "待办：{1}。");

    public static readonly MessageKind NotTheirDuty = new("PAR0327",
        "The duty '{0}' is held by {1}.", "待办“{0}”由 {1} 承担。",
        "Let whoever holds it fulfil it.", "请由承担人完成。");

    public static readonly MessageKind StillActive = new("PAR0325",
        "The dispute is still active; what is needed to handle it cannot be erased.", "纠纷仍在办理中，办理所需信息不能删除。",
        "Erase the person once the dispute has ended and its retention is over.", "请在纠纷结束且保存期届满后删除。");
}
