using System.CommandLine;

namespace Parley.Host.Commands.NewPack;

/// <summary><c>new</c>: a small pack to begin with, whose notes say what each file is for.</summary>
internal static class NewCommand
{
    public static Command Make(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = terminal.Say("A folder that is empty or not there yet.", "空文件夹，或尚不存在的文件夹。") };
        var command = new Command("new", terminal.Say("Begin a rule pack: a small one that is valid, with notes.", "新建规则包：一个带说明、可直接通过检查的小规则包。")) { folder };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(Terminal terminal, string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())) throw new HostException(ExitCodes.UsageOrIo, HostMessages.FolderNotEmpty, folder);
        foreach (var (name, text) in StarterPack.Files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
            File.WriteAllText(path, text);
        }

        terminal.Error.WriteLine(terminal.Say(
            $"A rule pack was made in {folder}. Begin with pack.json, then run 'parley validate {folder}'.",
            $"已在 {folder} 新建规则包。请从 pack.json 开始修改，然后运行“parley validate {folder}”。"));
        return ExitCodes.Ok;
    }
}
