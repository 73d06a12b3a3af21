using System.CommandLine;
using Parley.Packs.Formatting;
using Parley.Reading;

namespace Parley.Host.Commands.Format;

/// <summary><c>fmt</c>: gives the files of a pack their one form. Nothing is written while a file cannot be read.</summary>
internal static class FormatCommand
{
    public static Command Make(Terminal terminal)
    {
        var pack = PackArgument.Required(terminal);
        var check = new Option<bool>("--check") { Description = terminal.Say("Write nothing; exit code 5 when something would change.", "只检查不写入；需要改动时返回 5。") };
        var command = new Command("fmt", terminal.Say("Lay out the files of a rule pack; the revision stays the same.", "统一规则包文件的格式；版本哈希不变。")) { pack, check };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(pack), parsed.GetValue(check)));
        return command;
    }

    private static int Run(Terminal terminal, string folder, bool isCheck)
    {
        PackArgument.MustExist(folder);
        var findings = new Findings();
        var changed = new List<(string Path, ReadOnlyMemory<byte> Bytes)>();
        foreach (var (name, path) in PackFilesIn.Folder(folder))
        {
            ReadOnlyMemory<byte> bytes = File.ReadAllBytes(path);
            if (PackFormat.Format(name, bytes, findings) is { } formatted && !formatted.Span.SequenceEqual(bytes.Span)) changed.Add((path, formatted));
        }

        foreach (var finding in findings.All) terminal.Error.WriteLine(FindingLine.Of(FindingView.Of(finding, terminal.Language, folder)));
        if (findings.HasErrors) return ExitCodes.Errors;
        foreach (var (path, bytes) in changed)
        {
            terminal.Out.WriteLine(path);
            if (!isCheck) Replace(path, bytes);
        }

        return isCheck && changed.Count > 0 ? ExitCodes.Differences : ExitCodes.Ok;
    }

    /// <summary>Whole or not at all: a running engine may be watching the folder.</summary>
    private static void Replace(string path, ReadOnlyMemory<byte> bytes)
    {
        var beside = Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, $".{Path.GetFileName(path)}.new");
        File.WriteAllBytes(beside, bytes.Span);
        File.Move(beside, path, overwrite: true);
    }
}
