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

    public static readonly MessageKind ProgramFault = new("PAR4099",
        "This is a fault of the program, not of what was given: {0}: {1}", "这是程序自身的错误，与输入无关：{0}：{1}",
        "Please report it with the command that was run.", "请连同所运行的命令一并反馈。");
}
