using Parley.Disputes;

namespace Parley.Host.Api;

/// <summary>What the HTTP API itself may say; refusals of the engine keep their own ids.</summary>
internal static class ApiMessages
{
    public static readonly MessageKind NotLoopback = new("PAR4020",
        "'{0}' is not an address of this machine alone.", "“{0}”不是仅限本机访问的地址。",
        "Until people can prove who they are, only http://localhost:PORT, http://127.0.0.1:PORT or http://[::1]:PORT is served.",
        "在身份认证建成之前，只能监听 http://localhost:端口、http://127.0.0.1:端口 或 http://[::1]:端口。");

    public static readonly MessageKind CannotListen = new("PAR4021",
        "Cannot listen on '{0}': {1}", "无法监听“{0}”：{1}",
        "Choose another port with --urls.", "请用 --urls 另选端口。");

    public static readonly MessageKind NoActor = new("PAR4022",
        "The request does not say who acts: header {0} is missing or not usable.", "请求未说明操作人：缺少请求头 {0} 或其内容不可用。",
        "Send Parley-Subject (the person) and Parley-Post (post@unit), at most 128 characters each.", "请发送 Parley-Subject（人员）和 Parley-Post（岗位@单位），各不超过 128 个字符。");

    public static readonly MessageKind ActsAsEngine = new("PAR4023",
        "Nobody may act as the engine itself.", "任何人不得以系统自身的名义操作。",
        "Send the person's own Parley-Subject and Parley-Post.", "请使用本人的 Parley-Subject 和 Parley-Post。");

    public static readonly MessageKind NotJson = new("PAR4024",
        "The body is not application/json in UTF-8.", "请求体不是 UTF-8 编码的 application/json。",
        "Send Content-Type: application/json.", "请发送 Content-Type: application/json。");

    public static readonly MessageKind BadBody = new("PAR4025",
        "The body cannot be read as {0}: {1} fault(s).", "请求体无法读作 {0}：共 {1} 处错误。",
        "Each fault is listed under findings with its place.", "每处错误及其位置见 findings。");

    public static readonly MessageKind BadValue = new("PAR4026",
        "The value does not fit '{0}'.", "该值不符合“{0}”的要求。",
        "See the schema of this command in /openapi/v1.json; moments need an offset, words their exact case.", "请查阅 /openapi/v1.json 中该操作的格式；时刻须带时区，词语须区分大小写。");

    public static readonly MessageKind TooLarge = new("PAR4027",
        "The body is larger than {0} bytes.", "请求体超过 {0} 字节。",
        "Send less.", "请减小内容。");

    public static readonly MessageKind NoSuchCommand = new("PAR4028",
        "There is no command '{0}'.", "没有名为“{0}”的操作。",
        "Ask GET /disputes/ID/permitted for the commands and whether they are allowed.", "请通过 GET /disputes/编号/permitted 查询可用操作。");

    public static readonly MessageKind EngineOnly = new("PAR4029",
        "'{0}' is sent by the engine alone.", "“{0}”只能由系统自身发出。",
        "Nothing needs to be sent; deadlines fire by themselves.", "无需发送；时限到期会自动处理。");

    public static readonly MessageKind NoSuchDispute = new("PAR4030",
        "There is no dispute '{0}'.", "没有编号为“{0}”的纠纷。",
        "Check the id.", "请检查编号。");

    public static readonly MessageKind BadIfMatch = new("PAR4031",
        "If-Match is not a version as ETag gave it: {0}", "If-Match 不是 ETag 给出的版本：{0}",
        "Send If-Match: \"7\" with the version that was read, or leave it out.", "请发送读取到的版本，如 If-Match: \"7\"，或不发送该请求头。");

    public static readonly MessageKind BadKey = new("PAR4032",
        "Idempotency-Key is not 1 to 128 visible ASCII characters.", "Idempotency-Key 须为 1 至 128 个可见 ASCII 字符。",
        "Send a UUID, the same one again when retrying.", "请发送 UUID，重试时使用同一个。");

    public static readonly MessageKind BadQuery = new("PAR4033",
        "'{1}' is not a usable value for '{0}'.", "“{1}”不能用作“{0}”的值。",
        "Use one of: {2}", "可用的值：{2}");

    public static readonly MessageKind BadDisputeId = new("PAR4034",
        "'{0}' cannot name a dispute.", "“{0}”不能用作纠纷编号。",
        "Use 1 to 64 characters of A-Z a-z 0-9 . _ -", "请使用 1 至 64 个字符：A-Z a-z 0-9 . _ -");

    public static readonly MessageKind NoSuchPath = new("PAR4035",
        "There is nothing at this path.", "该路径下没有内容。",
        "See /openapi/v1.json for all paths.", "全部路径见 /openapi/v1.json。");

    public static readonly MessageKind NotThisMethod = new("PAR4036",
        "This path does not answer {0}.", "该路径不支持 {0}。",
        "See /openapi/v1.json for its methods.", "可用方法见 /openapi/v1.json。");

    public static readonly MessageKind BadRequest = new("PAR4037",
        "The request was not understood.", "无法理解该请求。",
        "See /openapi/v1.json for what is expected.", "所需格式见 /openapi/v1.json。");

    public static readonly MessageKind ServerFault = new("PAR4038",
        "The request could not be answered through a fault of the program.", "由于程序自身的错误，无法答复该请求。",
        "Try again; if it stays, look into the host's log at this moment.", "请重试；如仍失败，请查看此时刻的运行日志。");

    public static readonly MessageKind WrongHost = new("PAR4039",
        "The request names a host that is not this machine.", "请求的主机名不是本机。",
        "Address the host as localhost, 127.0.0.1 or [::1].", "请使用 localhost、127.0.0.1 或 [::1] 访问。");
}
