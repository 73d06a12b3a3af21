using Parley.Disputes;

namespace Parley.Administration;

/// <summary>Why notices are not silenced, or a silence not ended: PAR0850 to PAR0858.</summary>
internal static class SilenceMessages
{
    public static readonly MessageKind NothingNamed = new("PAR0850",
        "A silence that names nothing would cover everything.", "静默未指明任何范围，将涵盖全部通知。",
        "Name posts, units, disputes, texts of notices, or a level up to which it goes.", "请指明岗位、单位、纠纷、通知文本，或所涵盖的最高等级。");

    public static readonly MessageKind HighestLevel = new("PAR0851",
        "The highest level of the pack, {0}, is never silenced.", "规则包的最高等级 {0} 绝不静默。",
        "Name a lower level; whoever is warned too often at the highest needs another pack, not a silence.", "请指明较低的等级；若最高等级的预警过多，应修改规则包，而不是静默。");

    public static readonly MessageKind UnknownLevel = new("PAR0852",
        "The pack in force has no level '{0}'.", "当前规则包没有等级“{0}”。",
        "Name one of: {1}.", "请指明以下之一：{1}。");

    public static readonly MessageKind UnknownPost = new("PAR0853",
        "The organisation has no post '{0}'.", "组织机构中没有岗位“{0}”。",
        "Write it as organisation.json does: post, or post@unit.", "请按 organisation.json 的写法填写：岗位，或岗位@单位。");

    public static readonly MessageKind UnknownUnit = new("PAR0854",
        "The organisation has no unit '{0}'.", "组织机构中没有单位“{0}”。",
        "Name it by its id in organisation.json.", "请填写 organisation.json 中的单位编号。");

    public static readonly MessageKind UnknownText = new("PAR0855",
        "No notice has the text '{0}'.", "没有使用文本“{0}”的通知。",
        "Name an occasion, such as reminder or missed, or a text of the folder texts.", "请填写通知事项（如 reminder、missed）或 texts 文件夹中的文本名。");

    public static readonly MessageKind EndsTooEarly = new("PAR0856",
        "A silence that ends at {0} would be over before it begins.", "静默于 {0} 结束，早于其开始时间。",
        "Give an end that is later than its beginning and than now.", "结束时间须晚于开始时间和当前时间。");

    public static readonly MessageKind TooLong = new("PAR0857",
        "A silence ends within {0} days at the latest; {1} is later.", "静默最迟须在 {0} 天内结束；{1} 已超出。",
        "Set a shorter one, and another when it is over and still needed.", "请设置较短的静默；到期后仍有需要时再行设置。");

    public static readonly MessageKind Unknown = new("PAR0858",
        "There is no silence '{0}'.", "没有编号为“{0}”的静默。",
        "'parley silences list' shows them.", "用“parley silences list”查看。");

    public static readonly MessageKind OverAlready = new("PAR0859",
        "Silence {0} is over already.", "静默 {0} 已经结束。",
        "Nothing needs to be done.", "无需操作。");
}
