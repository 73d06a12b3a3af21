using System.CommandLine;

namespace Parley.Host.Commands.Archiving;

/// <summary>An archive to read instead of a database, or beside it.</summary>
internal static class ArchiveOption
{
    public static Option<string?> Make(Terminal terminal) => new("--archive")
    {
        Description = terminal.Say("An archive to read; with --db its persons are deciphered, without it they are shown as erased.", "要读取的归档文件；指定 --db 时可解密人员信息，否则显示为已删除。"),
    };
}
