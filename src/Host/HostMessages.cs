using Parley.Disputes;

namespace Parley.Host;

/// <summary>What the command line itself may say; the rooms of the engine have their own.</summary>
internal static class HostMessages
{
    public static readonly MessageKind NotUnderstood = new("PAR4001",
        "The command line was not understood: {0}", "无法理解命令行：{0}",
        "Run 'parley --help', or 'parley COMMAND --help'.", "请运行“parley --help”或“parley 命令 --help”查看用法。");

    public static readonly MessageKind NoSuchFile = new("PAR4002",
        "There is no file '{0}'.", "文件“{0}”不存在。",
        "Check the path.", "请检查路径。");

    public static readonly MessageKind NoSuchFolder = new("PAR4003",
        "There is no folder '{0}'.", "文件夹“{0}”不存在。",
        "Name the folder of a rule pack.", "请指定规则包所在的文件夹。");

    public static readonly MessageKind InputOutput = new("PAR4004",
        "Reading or writing failed: {0}", "读写失败：{0}",
        "Check the path, the rights and the free space, then try again.", "请检查路径、权限和剩余空间后重试。");

    public static readonly MessageKind NoAccess = new("PAR4005",
        "Access was denied: {0}", "没有访问权限：{0}",
        "Check the rights on the file or folder.", "请检查文件或文件夹的权限。");

    public static readonly MessageKind Stopped = new("PAR4006",
        "Stopped before the end.", "未完成即已停止。",
        "Run the command again.", "请重新运行该命令。");

    public static readonly MessageKind PackNotUsed = new("PAR4007",
        "The rule pack '{0}' has {1} error(s) and is not used.", "规则包“{0}”有 {1} 个错误，不予使用。",
        "Run 'parley validate' on it and correct what it says.", "请运行“parley validate”并按提示修改。");

    public static readonly MessageKind BadRecords = new("PAR4008",
        "{0} of {1} records could not be graded.", "{1} 条记录中有 {0} 条无法评级。",
        "Correct the lines named above; all others were graded.", "请修改上面列出的行；其余记录均已评级。");

    public static readonly MessageKind RecordTooLong = new("PAR4009",
        "The record is longer than {0} bytes.", "记录超过 {0} 字节。",
        "Write one record a line.", "请每行写一条记录。");

    public static readonly MessageKind NoSuchDatabase = new("PAR4010",
        "There is no database '{0}'.", "数据库“{0}”不存在。",
        "Name the file that serve, import or replay wrote.", "请指定由 serve、import 或 replay 写入的文件。");

    public static readonly MessageKind NoSuchDispute = new("PAR4011",
        "The database has no dispute '{0}'.", "数据库中没有编号为“{0}”的纠纷。",
        "Check the id.", "请检查编号。");

    public static readonly MessageKind ChooseSource = new("PAR4012",
        "Say what to explain: a pack with --facts, or --db with --dispute.", "请说明要解释的内容：规则包加 --facts，或 --db 加 --dispute。",
        "See 'parley explain --help'.", "请参阅“parley explain --help”。");

    public static readonly MessageKind NeverGraded = new("PAR4013",
        "The dispute '{0}' has not been graded yet.", "纠纷“{0}”尚未评级。",
        "Try again once it was screened in.", "请在初核受理后再试。");

    public static readonly MessageKind InArchives = new("PAR4080",
        "{0} dispute(s) of the checkpoint are in archives that were not named; whether they still have the commit of the checkpoint was not looked at.", "检查点中有 {0} 件纠纷已归档，但未指定其归档文件；未检查它们是否仍有检查点时的提交。",
        "Name their archive as well, with --archive; of several, one at a time.", "请同时用 --archive 指定其归档文件；有多个时逐个指定。");

    public static readonly MessageKind NamesNoDatabase = new("PAR4081",
        "No database is named.", "未指定数据库。",
        "Name it with --db, or in the environment variable PARLEY_DB.", "请用 --db 或环境变量 PARLEY_DB 指定。");

    public static readonly MessageKind ArchiveAlone = new("PAR4082",
        "Personal parts of the archive {0} were not deciphered, and whether it is what left was not looked at.", "未解密归档 {0} 的个人信息，也未检查其是否与归档时一致。",
        "Name the database it was made from as well, with --db.", "请同时用 --db 指定其来源数据库。");

    public static readonly MessageKind NotExported = new("PAR4084",
        "{0} dispute(s) are in archives and no part of this export.", "有 {0} 件纠纷已归档，不在此次导出之中。",
        "Export them from their archives, with --archive.", "请用 --archive 从归档文件导出。");

    public static readonly MessageKind NoDatabaseName = new("PAR4014",
        "'{0}' does not name a database file.", "“{0}”不是数据库文件名。",
        "Name a file, for example disputes.db.", "请指定文件，例如 disputes.db。");

    public static readonly MessageKind PersonalUnchecked = new("PAR4070",
        "The personal parts of {0} were not deciphered to check them: its key is not there, its format is older, or it is an archive, whose persons have their keys in the database.", "{0} 的个人信息未经解密校验：没有密钥文件、格式较旧，或它是归档文件（人员密钥在数据库中）。",
        "The chain was checked. To check the rest, put the key file beside the database; of an archive, use 'verify --archive' with --db.", "哈希链已校验。若要校验其余内容，请将密钥文件放在数据库旁；归档文件请用“verify --archive”并指定 --db。");

    public static readonly MessageKind NoCopyKept = new("PAR4071",
        "No copy was kept.", "未保留副本。",
        "The line above names the damage. Use another backup; to keep the damaged file for an inquiry, stop every process and copy it with the tools of the system.",
        "损坏之处见上一行。请使用其他备份；如需留存损坏的文件备查，请停止所有进程后用系统工具复制。");

    public static readonly MessageKind NoSigningKey = new("PAR4072",
        "There is no signing key '{0}' to tell whose the checkpoint is.", "没有签名密钥“{0}”，无法判断检查点由谁签名。",
        "Put it back, or say with --signed-by the id that 'parley checkpoint' printed.", "请放回该文件，或用 --signed-by 指定“parley checkpoint”输出的标识。");

    public static readonly MessageKind BadInterval = new("PAR4073",
        "Checkpoints every {0} hours are not possible.", "无法每 {0} 小时生成一次检查点。",
        "Say 1 to 720 hours.", "请指定 1 至 720 小时。");

    public static readonly MessageKind FolderNotEmpty = new("PAR4050",
        "The folder '{0}' is not empty.", "文件夹“{0}”不是空的。",
        "Name a new folder, so that nothing of yours is written over.", "请指定新文件夹，以免覆盖已有内容。");

    public static readonly MessageKind TestsNotRun = new("PAR4051",
        "The tests of the rule pack '{0}' were not run: there are {1} error(s).", "规则包“{0}”的测试未运行：有 {1} 个错误。",
        "Correct what is said above.", "请按上面的提示修改。");

    public static readonly MessageKind CoverageTooLow = new("PAR4052",
        "The tests reach {0}% of the pack; {1}% is asked for.", "测试覆盖规则包的 {0}%，要求为 {1}%。",
        "Add cases for what no case reaches.", "请为没有用例触及的内容补充用例。");

    public static readonly MessageKind OwnTestsFail = new("PAR4053",
        "The rule pack '{0}' fails its own tests ({1} finding(s)), and the database has no revision that was in force before.", "规则包“{0}”未通过自身测试（{1} 处），且数据库中没有此前生效的版本。",
        "Run 'parley test' on it and correct what it says.", "请运行“parley test”并按提示修改。");

    public static readonly MessageKind NothingInForce = new("PAR4054",
        "The database '{0}' has no revision of a rule pack in force yet.", "数据库“{0}”中尚无生效的规则包版本。",
        "Start 'parley serve' on it once; the first pack comes into force by itself.", "请先用“parley serve”启动一次；首个规则包自动生效。");

    public static readonly MessageKind BadRevisionMoment = new("PAR4055",
        "'{0}' is neither a day nor a moment.", "“{0}”既不是日期也不是时刻。",
        "Write 2026-12-01 (from the start of that day in the pack's zone) or 2026-12-01T08:00+08:00.", "请写 2026-12-01（规则包时区当日零时起）或 2026-12-01T08:00+08:00。");

    public static readonly MessageKind NotInForce = new("PAR4056",
        "Revision {0} of '{1}' is not in force in the database; in force is {2}.", "“{1}”的版本 {0} 在该数据库中未生效；当前生效的是 {2}。",
        "Bring it into force first: 'parley revisions' says how it stands.", "请先使其生效；用“parley revisions”查看状态。");

    public static readonly MessageKind SettingsUnreadable = new("PAR4057",
        "The settings file '{0}' cannot be read: {1}", "设置文件“{0}”无法读取：{1}",
        "Write JSON, as docs/channels.md shows it.", "请按 docs/channels.zh-CN.md 所示写成 JSON。");

    public static readonly MessageKind SettingRefused = new("PAR4058",
        "The setting '{0}' cannot be used; nothing was started.", "设置“{0}”不可用；未启动任何服务。",
        "The line above says why.", "原因见上一行。");

    public static readonly MessageKind NothingToDoForNotice = new("PAR4059",
        "There is nothing to do for notice '{0}'.", "通知“{0}”没有可处理的内容。",
        "Look at 'parley notices': only dead letters are sent again, and what was sent or discarded stays so.", "请用“parley notices”查看：只有死信可以重新发送，已发送或已放弃的不再改变。");

    public static readonly MessageKind NoSuchChannel = new("PAR4160",
        "No channel '{0}' is configured; there are: {1}.", "未配置通知渠道“{0}”；现有：{1}。",
        "Name one of these, or add it to the settings as docs/channels.md shows.", "请指定其中之一，或按 docs/channels.zh-CN.md 添加到设置中。");

    public static readonly MessageKind NotInThePack = new("PAR4161",
        "The rule pack '{0}' has no '{1}': {2}.", "规则包“{0}”中没有“{1}”：{2}。",
        "Look into organisation.json, levels.json and the folder texts.", "请查看 organisation.json、levels.json 和 texts 文件夹。");

    public static readonly MessageKind DrillFailed = new("PAR4162",
        "The drill did not arrive everywhere: {0} delivered, {1} passed over, {2} failed.", "演练消息未全部送达：已送达 {0}，未经此渠道 {1}，失败 {2}。",
        "The lines above say why, by channel. A post is reached only over channels that serve posts.", "各渠道的原因见上。岗位只能通过面向岗位的渠道送达。");

    public static readonly MessageKind NoSeat = new("PAR4163",
        "'{0}' fills no post now in the organisation of '{1}'.", "“{0}”目前在“{1}”的组织机构中没有岗位。",
        "Check the person's id and their absences, name the folder with --pack, or the post with --post.", "请检查人员编号和缺勤，用 --pack 指定文件夹，或用 --post 指定岗位。");

    public static readonly MessageKind ProgramFault = new("PAR4099",
        "This is a fault of the program, not of what was given: {0}: {1}", "这是程序自身的错误，与输入无关：{0}：{1}",
        "Please report it with the command that was run.", "请连同所运行的命令一并反馈。");

    public static readonly MessageKind OnAServer = new(
        "PAR0237", "{0} is on a server; this command works on a file.", "{0} 位于服务器上，此命令只适用于文件。",
        "Use the server's own tools, such as pg_dump, and copy the key file too.", "请使用服务器自带的工具（例如 pg_dump），并复制密钥文件。");

    public static readonly MessageKind NoConnectionString = new(
        "PAR0238", "What {0} names is no connection string.", "{0} 所写的不是连接字符串。",
        "Write Host=…;Database=…;Username=… or postgres://user@host/database; it is not shown here because it may hold a password.", "请写成 Host=…;Database=…;Username=… 或 postgres://用户@主机/数据库；其中可能有密码，故不显示。");
}
