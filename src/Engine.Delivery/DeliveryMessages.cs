using Parley.Disputes;

namespace Parley.Delivery;

/// <summary>What reaching people may say.</summary>
internal static class DeliveryMessages
{
    public static readonly MessageKind AddressMalformed = new("PAR5001",
        "The address of a webhook cannot be used: {0}.", "Webhook 地址不可用：{0}。",
        "Write https://host/path with a plain host name, without user name, blanks or control characters, at most {1} characters.", "请写作 https://主机/路径，使用普通主机名，不含用户名、空白或控制字符，最长 {1} 个字符。");

    public static readonly MessageKind AddressNotSecure = new("PAR5002",
        "The address of a webhook must begin with https://.", "Webhook 地址必须以 https:// 开头。",
        "Use https; plain http is for hosts on the own network that the host's configuration allows.", "请使用 https；仅宿主配置中允许的内网主机可用 http。");

    public static readonly MessageKind HostInside = new("PAR5003",
        "Host '{0}' is not on the public network.", "主机“{0}”不在公共网络上。",
        "Use a public host, or let the operator add it to the allowed hosts.", "请使用公共主机，或由运维人员将其加入允许的主机。");

    public static readonly MessageKind AddressForbidden = new("PAR5004",
        "Host '{0}' leads to {1}, an address on the own machine or network.", "主机“{0}”指向本机或内部网络地址 {1}。",
        "Nothing was sent. Use a public host, or let the operator add it to the allowed hosts.", "未发送任何内容。请使用公共主机，或由运维人员将其加入允许的主机。");

    public static readonly MessageKind NoAddress = new("PAR5005",
        "Host '{0}' has no address.", "主机“{0}”没有地址。",
        "Check the name; it is tried again.", "请检查主机名；系统会再次尝试。");

    public static readonly MessageKind SecretMalformed = new("PAR5006",
        "The secret of a webhook cannot be used.", "Webhook 密钥不可用。",
        "It begins with whsec_ and goes on with 24 to 64 bytes in base64; it belongs in the configuration of the host, never in a rule pack.", "密钥以 whsec_ 开头，其后为 24 至 64 字节的 base64；应放在宿主配置中，绝不放入规则包。");

    public static readonly MessageKind Answered = new("PAR5007",
        "The receiver answered with status {0}.", "接收端返回状态 {0}。",
        "It is tried again; look at the receiver if it goes on.", "系统会再次尝试；若持续出现，请检查接收端。");

    public static readonly MessageKind Moved = new("PAR5008",
        "The receiver answered with a redirection, status {0}, which is never followed.", "接收端返回重定向（状态 {0}），系统不跟随重定向。",
        "Enter the new address in the configuration; it is tried again.", "请在配置中填写新地址；系统会再次尝试。");

    public static readonly MessageKind Gone = new("PAR5009",
        "The receiver wants nothing more: status 410.", "接收端表示不再接收：状态 410。",
        "It is not tried again; remove the receiver, or replay the message when it is back.", "不再尝试；请移除该接收端，或在其恢复后重新投递。");

    public static readonly MessageKind NotReached = new("PAR5010",
        "The receiver was not reached: {0}.", "未能联系到接收端：{0}。",
        "It is tried again.", "系统会再次尝试。");

    public static readonly MessageKind TooSlow = new("PAR5011",
        "The receiver did not answer within {0} s.", "接收端未在 {0} 秒内应答。",
        "It is tried again under the same id.", "系统会以同一编号再次尝试。");

    public static readonly MessageKind RobotRefused = new("PAR5012",
        "The robot answered and refused the message: {0} {1}.", "机器人已应答但拒绝该消息：{0} {1}。",
        "Look the number up in the robot's documentation; it is tried again.", "请在机器人文档中查阅该编号；系统会再次尝试。");

    public static readonly MessageKind SettingMissing = new("PAR5013",
        "The setting is needed and not there.", "缺少必需的设置。",
        "Add it to the configuration of the host, or to its environment variables.", "请将其加入宿主配置或环境变量。");

    public static readonly MessageKind SettingUnknown = new("PAR5014",
        "There is no such setting.", "没有此设置。",
        "Known here are: {0}.", "此处可用：{0}。");

    public static readonly MessageKind SettingMalformed = new("PAR5015",
        "The setting cannot be read; expected is {0} ({1}).", "设置无法读取；应为{1}（{0}）。",
        "Correct it in the configuration of the host.", "请在宿主配置中更正。");

    public static readonly MessageKind FormUnknown = new("PAR5016",
        "There is no form '{0}' of a webhook.", "没有名为“{0}”的 Webhook 形式。",
        "Known are: {1}. Other robots are written under Parley:Robots.", "可用：{1}。其他机器人写在 Parley:Robots 下。");

    public static readonly MessageKind BodyMalformed = new("PAR5017",
        "The body of a robot cannot be used.", "机器人的正文模板不可用。",
        "Write a JSON object with {{text}} where the words go.", "请写一个 JSON 对象，并在文字处写 {{text}}。");

    public static readonly MessageKind ChannelNameTaken = new("PAR5018",
        "The channel name '{0}' is taken.", "通道名“{0}”已被占用。",
        "Name the receiver otherwise.", "请为该接收端另取名称。");

    public static readonly MessageKind NoMailbox = new("PAR5019",
        "No e-mail address is known for {0}.", "{0} 没有已知的电子邮件地址。",
        "Keep one of its people with 'parley contacts set', or add one for the post under Parley:Email:Addresses. This channel passed the notice over; later ones go there.", "请用“parley contacts set”保存其人员的地址，或在 Parley:Email:Addresses 下为该岗位添加地址。本通道已略过此通知；之后的通知将发往该地址。");

    public static readonly MessageKind MailboxRefused = new("PAR5020",
        "The mail server refused every address for good.", "邮件服务器永久拒绝了所有地址。",
        "Correct the address in the configuration, then replay the message; it is not tried again.", "请在配置中更正地址，然后重新投递；系统不再自动尝试。");

    public static readonly MessageKind LoginRefused = new("PAR5021",
        "The mail server did not let the host log in.", "邮件服务器拒绝登录。",
        "Check user and password in the configuration; it is tried again.", "请检查配置中的用户名和密码；系统会再次尝试。");

    public static readonly MessageKind MailNotSecure = new("PAR5022",
        "Mail without encryption is for allowed hosts only.", "不加密的邮件只能用于允许的主机。",
        "Use starttls or ssl, or add the host to Parley:AllowedHosts.", "请使用 starttls 或 ssl，或将该主机加入 Parley:AllowedHosts。");
}
