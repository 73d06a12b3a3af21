using System.CommandLine;

namespace Parley.Host.Commands;

/// <summary>The folder of a rule pack on the command line.</summary>
internal static class PackArgument
{
    /// <summary>The pack that is shipped beside the program.</summary>
    public static string Community => Path.Combine(AppContext.BaseDirectory, "packs", "community");

    public static Argument<string> Required(Terminal terminal) => new("pack") { Description = Description(terminal) };

    public static Argument<string?> Optional(Terminal terminal) => new("pack") { Description = Description(terminal), Arity = ArgumentArity.ZeroOrOne };

    public static void MustExist(string folder)
    {
        if (!Directory.Exists(folder)) throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoSuchFolder, folder);
    }

    private static string Description(Terminal terminal) => terminal.Say("The folder of the rule pack.", "规则包所在的文件夹。");
}
