using Parley.Disputes;

namespace Parley.Administration;

/// <summary>Why a contact is not kept or not erased: from PAR0860. None repeats the address or number.</summary>
internal static class ContactMessages
{
    public static readonly MessageKind UnknownPerson = new("PAR0860",
        "The organisation has nobody with the id '{0}'.", "组织机构中没有编号为“{0}”的人员。",
        "Use the id of a seat or of a team in organisation.json.", "请使用 organisation.json 中岗位或队伍成员的编号。");

    public static readonly MessageKind NoAddress = new("PAR0861",
        "What was given for '{0}' is no e-mail address.", "为“{0}”提供的不是电子邮件地址。",
        "Give the address alone, such as name@example.org, without a name before it.", "请只填写地址，如 name@example.org，不要附带姓名。");

    public static readonly MessageKind NoNumber = new("PAR0862",
        "What was given for '{0}' is no telephone number.", "为“{0}”提供的不是电话号码。",
        "Give 3 to 32 digits, with spaces, hyphens, brackets and a leading + if wanted.", "请填写 3 至 32 位数字，可含空格、连字符、括号和开头的 +。");

    public static readonly MessageKind NothingKept = new("PAR0863",
        "No contact of '{0}' is kept.", "未保存“{0}”的联系方式。",
        "'parley contacts list' shows whose are.", "用“parley contacts list”查看已保存的人员。");
}
