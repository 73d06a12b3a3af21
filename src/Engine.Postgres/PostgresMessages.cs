using Parley.Disputes;

namespace Parley.Postgres;

/// <summary>What a journal on PostgreSQL says besides what every journal does: ids PAR0230 to PAR0239.</summary>
internal static class PostgresMessages
{
    public static readonly MessageKind Unreachable = new(
        "PAR0230", "{0} cannot be reached.", "无法连接 {0}。",
        "See that the server runs and that address, port and network are right; the journal goes on by itself when it is back. Nothing of this was stored.",
        "请确认服务器正在运行，且地址、端口和网络正确；恢复后会自动继续。本次内容未保存。");

    public static readonly MessageKind NotAllowed = new(
        "PAR0231", "The server does not let this role do that in {0} (code {1}).", "服务器不允许该角色在 {0} 中执行此操作（代码 {1}）。",
        "Check database, role and password; docs/postgres.md names the rights a role needs.", "请检查数据库、角色和密码；所需权限见 docs/postgres.zh-CN.md。");

    public static readonly MessageKind MayNotCreate = new(
        "PAR0232", "The role may not create the tables in {0}, or take them over to format {1}.", "该角色无权在 {0} 中建表或升级到格式 {1}。",
        "Open it once as the owner of the database; afterwards the role needs no such right.", "请先以数据库所有者身份打开一次；此后该角色不再需要此权限。");

    public static readonly MessageKind OutcomeUnknown = new(
        "PAR0233", "The connection to {0} broke while something was being written; whether it is stored is not known.", "写入时与 {0} 的连接中断，无法确定内容是否已保存。",
        "Send it again under the same command id: what was stored is answered, and nothing is done twice.", "请以相同的命令编号重新发送：已保存的会直接得到答复，不会重复执行。");

    public static readonly MessageKind WrongEncoding = new(
        "PAR0234", "{0} keeps texts as {1}.", "{0} 以 {1} 编码保存文本。",
        "Create the database with ENCODING 'UTF8'.", "请以 ENCODING 'UTF8' 创建数据库。");

    public static readonly MessageKind TooSlow = new(
        "PAR0235", "{0} took too long to answer (code {1}).", "{0} 响应超时（代码 {1}）。",
        "Nothing of this was stored; try again, and see what else the server does.", "本次内容未保存；请重试，并检查服务器的其他负载。");

    public static readonly MessageKind NoJournal = new(
        "PAR0236", "{0} holds no journal.", "{0} 中没有日志。",
        "Name the right database and schema, or open it once to write; that creates the journal.", "请指定正确的数据库和架构，或以可写方式打开一次以创建日志。");
}
